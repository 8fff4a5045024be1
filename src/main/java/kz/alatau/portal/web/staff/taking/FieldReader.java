package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.staff.DateReader;
import org.jspecify.annotations.Nullable;

/** Reads typed fields one by one and keeps what is wrong with them. */
final class FieldReader {

	private final List<Refusal> faults = new ArrayList<>();

	List<Refusal> faults() {
		return List.copyOf(this.faults);
	}

	void fault(String field, String messageKey) {
		this.faults.add(Refusal.of(field, messageKey));
	}

	/** One line; control characters have no place in it. */
	String line(String field, String typed, int longest) {
		String line = typed.replaceAll("\\p{Cc}", " ").strip();
		if (line.length() > longest) {
			this.faults.add(Refusal.of(field, "staff.form.too-long", longest, line.length()));
		}
		return line;
	}

	/** Empty or a web address. */
	String address(String field, String typed, int longest) {
		String address = line(field, typed, longest);
		if (!address.isEmpty() && !address.matches("https?://\\S+")) {
			fault(field, "taking.refused.address");
		}
		return address;
	}

	@Nullable LocalDate date(String field, String typed) {
		return new DateReader(field, this.faults).read(typed);
	}

}
