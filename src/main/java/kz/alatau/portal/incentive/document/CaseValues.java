package kz.alatau.portal.incentive.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.incentive.document.Field.Kind;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document as values, and what is wrong with them. A field that is
 * refused reads as if it were empty; what follows from that is not refused again.
 */
final class CaseValues {

	private final CaseDocument document;

	private final Refusals refusals;

	CaseValues(CaseDocument document) {
		this.document = document;
		this.refusals = new Refusals(document.faults());
	}

	CaseDocument document() {
		return this.document;
	}

	List<Refusal> refusals() {
		return this.refusals.all();
	}

	void refuse(String field, String messageKey, Object... arguments) {
		this.refusals.add(field, messageKey, arguments);
	}

	/** Whether nothing is wrong with these fields and with what stands under them. */
	boolean areSound(String... paths) {
		return Arrays.stream(paths).noneMatch(this.refusals::touch);
	}

	boolean isGiven(String path) {
		return this.document.text(path) != null;
	}

	/** Says what is missing, unless it is there. */
	void need(String... paths) {
		for (String path : paths) {
			if (!isGiven(path)) {
				refuse(path, "incentive.error.missing");
			}
		}
	}

	@Nullable BigDecimal number(String path) {
		String text = this.document.text(path);
		if (text == null) {
			return null;
		}
		Field field = field(path);
		BigDecimal number = FieldText.number(field.kind(), text);
		if (number == null) {
			refuseText(path, text, "incentive.error.number", field.kind().decimals());
			return null;
		}
		return isWithin(field, path, number) ? number : null;
	}

	BigDecimal number(String path, BigDecimal otherwise) {
		BigDecimal number = number(path);
		return (number != null) ? number : otherwise;
	}

	@Nullable Money money(String path) {
		BigDecimal number = number(path);
		return (number != null) ? new Money(number) : null;
	}

	Money moneyOrZero(String path) {
		Money money = money(path);
		return (money != null) ? money : Money.ZERO;
	}

	/** A number in per cent as a share. */
	@Nullable BigDecimal share(String path) {
		BigDecimal percent = number(path);
		return (percent != null) ? percent.movePointLeft(2) : null;
	}

	BigDecimal shareOrZero(String path) {
		BigDecimal share = share(path);
		return (share != null) ? share : BigDecimal.ZERO;
	}

	/** Whole numbers and years. */
	@Nullable Integer whole(String path) {
		BigDecimal number = number(path);
		return (number != null) ? (Integer) number.intValueExact() : null;
	}

	int whole(String path, int otherwise) {
		Integer number = whole(path);
		return (number != null) ? number : otherwise;
	}

	@Nullable LocalDate date(String path) {
		String text = this.document.text(path);
		if (text == null) {
			return null;
		}
		LocalDate date = FieldText.date(text);
		if (date == null) {
			refuseText(path, text, "incentive.error.date");
			return null;
		}
		Field field = field(path);
		return isWithin(path, date, LocalDate.of(field.least().intValue(), 1, 1),
				LocalDate.of(field.most().intValue(), 12, 31)) ? date : null;
	}

	/** Whether a day lies between two others; refuses it if not. */
	boolean isWithin(String path, LocalDate date, LocalDate first, LocalDate last) {
		boolean within = !date.isBefore(first) && !date.isAfter(last);
		if (!within) {
			refuse(path, "incentive.error.date-range", first, last);
		}
		return within;
	}

	boolean isYes(String path) {
		String text = this.document.text(path);
		if (text == null) {
			return "true".equals(field(path).standard());
		}
		if (!"true".equals(text) && !"false".equals(text)) {
			refuse(path, "incentive.error.choice");
		}
		return "true".equals(text);
	}

	<E extends Enum<E>> E choice(String path, E otherwise) {
		String text = this.document.text(path);
		if (text != null && !field(path).choices().contains(text)) {
			refuse(path, "incentive.error.choice");
			return otherwise;
		}
		return (text != null) ? Enum.valueOf(otherwise.getDeclaringClass(), text) : otherwise;
	}

	private static Field field(String path) {
		return Fields.find(path).orElseThrow(() -> new IllegalArgumentException("No field: " + path));
	}

	private boolean isWithin(Field field, String path, BigDecimal number) {
		boolean small = number.compareTo(field.least()) < 0;
		boolean large = number.compareTo(field.most()) > 0;
		if (field.kind().decimals() == 0 && number.stripTrailingZeros().scale() > 0) {
			refuse(path, "incentive.error.whole");
		}
		else if (field.kind() == Kind.YEAR && (small || large)) {
			refuseYear(path, field.least().intValue(), field.most().intValue());
		}
		else if (small && field.least().signum() == 0) {
			refuse(path, "incentive.error.negative");
		}
		else if (small || large) {
			refuse(path, small ? "incentive.error.too-small" : "incentive.error.too-large",
					small ? field.least() : field.most());
		}
		return areSound(path);
	}

	/** Years are written without a space between thousands. */
	void refuseYear(String path, int first, int last) {
		refuse(path, "incentive.error.year", Year.of(first), Year.of(last));
	}

	private void refuseText(String path, String text, String messageKey, Object... arguments) {
		if (text.length() > FieldText.LONGEST) {
			refuse(path, "incentive.error.too-long", FieldText.LONGEST);
		}
		else {
			refuse(path, messageKey, arguments);
		}
	}

}
