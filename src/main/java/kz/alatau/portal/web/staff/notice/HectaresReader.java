package kz.alatau.portal.web.staff.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads hectares as people write them: a decimal comma or point, spaces in thousands. */
final class HectaresReader {

	private static final int LONGEST = 30;

	/** Spaces people put between thousands: plain, no-break, narrow, thin, figure. */
	private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009\\u2007]");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?|-?\\d{1,3},\\d{3}\\.\\d+");

	/** A single comma before three digits: a decimal comma, or English thousands. */
	private static final Pattern TWO_READINGS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

	private final String field;

	private final List<Refusal> faults = new ArrayList<>();

	HectaresReader(String field) {
		this.field = field;
	}

	List<Refusal> faults() {
		return List.copyOf(this.faults);
	}

	/** Empty where nothing was written or something is wrong. */
	@Nullable BigDecimal read(String typed) {
		String text = SPACES.matcher(typed.strip()).replaceAll("");
		if (text.isEmpty()) {
			return null;
		}
		if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
			return refuse("staff.form.hectares");
		}
		if (TWO_READINGS.matcher(text).matches()) {
			return refuse("staff.form.hectares-two-readings", text + "0", text.replace(",", ""));
		}
		boolean grouped = text.contains(",") && text.contains(".");
		return inRange(new BigDecimal(grouped ? text.replace(",", "") : text.replace(',', '.')));
	}

	private @Nullable BigDecimal inRange(BigDecimal hectares) {
		if (hectares.signum() <= 0 || hectares.compareTo(NoticeContent.MOST_HECTARES) > 0) {
			return refuse("staff.form.hectares-range", NoticeContent.MOST_HECTARES);
		}
		if (hectares.stripTrailingZeros().scale() > NoticeContent.DECIMALS_OF_HECTARES) {
			return refuse("staff.form.hectares-decimals", NoticeContent.DECIMALS_OF_HECTARES);
		}
		return hectares;
	}

	private @Nullable BigDecimal refuse(String messageKey, Object... arguments) {
		this.faults.add(Refusal.of(this.field, messageKey, arguments));
		return null;
	}

}
