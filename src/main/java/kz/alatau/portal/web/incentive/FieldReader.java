package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads single fields and remembers what is wrong with them. */
final class FieldReader {

	private static final int LONGEST = 40;

	/** Far above the budget of the city, far below the limits of exact arithmetic. */
	private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

	/** Spaces people put between thousands: plain, no-break, narrow, thin, figure. */
	private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009\\u2007]");

	/**
	 * Either a decimal comma or point, or English commas between thousands; a single
	 * comma before three digits could be both and is refused.
	 */
	private static final Pattern NUMBER = Pattern
		.compile("-?\\d{1,18}([.,]\\d{1,2})?|-?\\d{1,3}(,\\d{3}){2,}(\\.\\d{1,2})?|-?\\d{1,3},\\d{3}\\.\\d{1,2}");

	private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

	private final List<Refusal> refusals = new ArrayList<>();

	List<Refusal> refusals() {
		return List.copyOf(this.refusals);
	}

	/** Only the first reason of a field: the others mostly follow from it. */
	void refuse(String field, String messageKey, Object... arguments) {
		if (this.refusals.stream().noneMatch((refusal) -> refusal.field().equals(field))) {
			this.refusals.add(Refusal.of(field, messageKey, arguments));
		}
	}

	/** Empty where nothing was written or something is wrong. */
	@Nullable Money money(String field, @Nullable String written) {
		BigDecimal number = number(field, written);
		return (number != null) ? new Money(number) : null;
	}

	@Nullable Money requiredMoney(String field, @Nullable String written) {
		return isBlank(written) ? missing(field) : money(field, written);
	}

	Money moneyOrZero(String field, @Nullable String written) {
		Money money = money(field, written);
		return (money != null) ? money : Money.ZERO;
	}

	@Nullable BigDecimal number(String field, @Nullable String written) {
		if (written == null || written.isBlank() || tooLong(field, written)) {
			return null;
		}
		String text = SPACES.matcher(written).replaceAll("");
		if (!NUMBER.matcher(text).matches()) {
			refuse(field, "incentive.error.number");
			return null;
		}
		boolean grouped = text.indexOf(',') != text.lastIndexOf(',') || text.contains(",") && text.contains(".");
		BigDecimal number = new BigDecimal(grouped ? text.replace(",", "") : text.replace(',', '.'));
		return inRange(field, number, LARGEST) ? number : null;
	}

	int count(String field, @Nullable String written, int largest) {
		BigDecimal number = number(field, written);
		if (number == null || !inRange(field, number, BigDecimal.valueOf(largest))) {
			return 0;
		}
		if (number.stripTrailingZeros().scale() > 0) {
			refuse(field, "incentive.error.whole");
			return 0;
		}
		return number.intValueExact();
	}

	@Nullable LocalDate date(String field, @Nullable String written) {
		if (written == null || written.isBlank() || tooLong(field, written)) {
			return null;
		}
		String text = written.strip();
		try {
			LocalDate date = text.contains(".") ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
			if (date.isBefore(FIRST) || date.isAfter(LAST)) {
				refuse(field, "incentive.error.date-range", FIRST, LAST);
				return null;
			}
			return date;
		}
		catch (DateTimeParseException ex) {
			refuse(field, "incentive.error.date");
			return null;
		}
	}

	@Nullable LocalDate requiredDate(String field, @Nullable String written) {
		return isBlank(written) ? missing(field) : date(field, written);
	}

	/** The choice named, the default where none is. */
	<E extends Enum<E>> E choice(String field, @Nullable String written, E otherwise) {
		if (written == null || written.isBlank()) {
			return otherwise;
		}
		return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
			.filter((one) -> one.name().equals(written))
			.findFirst()
			.orElseGet(() -> {
				refuse(field, "incentive.error.choice");
				return otherwise;
			});
	}

	<E extends Enum<E>> Set<E> choices(String field, @Nullable Set<String> written, Class<E> type) {
		Set<E> choices = EnumSet.noneOf(type);
		for (E one : type.getEnumConstants()) {
			if (written != null && written.contains(one.name())) {
				choices.add(one);
			}
		}
		if (written != null && choices.size() != written.size()) {
			refuse(field, "incentive.error.choice");
		}
		return choices;
	}

	private boolean inRange(String field, BigDecimal number, BigDecimal largest) {
		if (number.signum() < 0) {
			refuse(field, "incentive.error.negative");
		}
		else if (number.compareTo(largest) > 0) {
			refuse(field, "incentive.error.too-large", largest);
		}
		return number.signum() >= 0 && number.compareTo(largest) <= 0;
	}

	private boolean tooLong(String field, String written) {
		if (written.length() > LONGEST) {
			refuse(field, "incentive.error.too-long", LONGEST);
		}
		return written.length() > LONGEST;
	}

	private <T> @Nullable T missing(String field) {
		refuse(field, "incentive.error.missing");
		return null;
	}

	private static boolean isBlank(@Nullable String written) {
		return written == null || written.isBlank();
	}

}
