package kz.alatau.portal.web.staff.notice;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.staff.DateReader;
import org.jspecify.annotations.Nullable;

/** Reads single fields of a form; what cannot be read becomes a fault at its field. */
final class TypedFields {

	private static final int ADDRESS = 500;

	private final List<Refusal> faults;

	/**
	 * @param faults where to add what cannot be read
	 */
	TypedFields(List<Refusal> faults) {
		this.faults = faults;
	}

	void checkLength(String field, String typed, int longest) {
		int length = typed.strip().length();
		if (length > longest) {
			this.faults.add(Refusal.of(field, "staff.form.too-long", longest, length));
		}
	}

	<E extends Enum<E>> @Nullable E optional(String field, Class<E> type, String typed) {
		if (typed.isBlank()) {
			return null;
		}
		for (E each : type.getEnumConstants()) {
			if (each.name().equals(typed)) {
				return each;
			}
		}
		this.faults.add(Refusal.of(field, "staff.form.choice"));
		return null;
	}

	<E extends Enum<E>> E choice(String field, String typed, E otherwise) {
		E found = optional(field, otherwise.getDeclaringClass(), typed);
		return (found != null) ? found : otherwise;
	}

	@Nullable Integer planVersion(String field, String text) {
		String typed = text.strip();
		if (typed.isEmpty()) {
			return null;
		}
		if (typed.matches("[1-9]\\d{0,5}")) {
			return Integer.valueOf(typed);
		}
		this.faults.add(Refusal.of(field, "staff.form.plan-version"));
		return null;
	}

	String address(String field, String text) {
		String typed = text.strip();
		if (typed.isEmpty()) {
			return "";
		}
		try {
			URI address = URI.create(typed);
			if (typed.length() <= ADDRESS && "https".equals(address.getScheme()) && address.getHost() != null) {
				return typed;
			}
		}
		catch (IllegalArgumentException ex) {
			// Told below, like another scheme.
		}
		this.faults.add(Refusal.of(field, "staff.form.address"));
		return "";
	}

	static String clean(String typed) {
		return typed.strip().replaceAll("\\p{Cc}", "");
	}

	@Nullable BigDecimal hectares(String field, String typed) {
		HectaresReader reader = new HectaresReader(field);
		BigDecimal hectares = reader.read(typed);
		this.faults.addAll(reader.faults());
		return hectares;
	}

	@Nullable LocalDate date(String field, String typed) {
		return typed.isBlank() ? null : new DateReader(field, this.faults).read(typed);
	}

}
