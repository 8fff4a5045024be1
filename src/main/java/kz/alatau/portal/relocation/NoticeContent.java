package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a notice says. A draft may lack anything; {@link PublicationGate} tells what is
 * missing.
 *
 * @param issuer the body that issued the act
 * @param conciliation place and contact to apply for conciliation (413-IV, article 63(2)
 * item 5)
 * @param villages KATO codes of nine digits
 * @param actNumber number of the resolution, empty when not known yet
 * @param actDate day the act was adopted
 * @param alienationFrom date of alienation named in the act (413-IV, article 63(2) item
 * 4)
 * @param alienationUntil last day where the act gives a range
 * @param areaHa hectares the act takes, more than 0 and at most {@link #MOST_HECTARES},
 * to four decimals; empty where it states none
 */
public record NoticeContent(Wording title, Wording text, Wording issuer, Wording conciliation,
		SortedSet<String> villages, String actNumber, @Nullable LocalDate actDate, LegalRegime regime,
		@Nullable LocalDate alienationFrom, @Nullable LocalDate alienationUntil, @Nullable BigDecimal areaHa) {

	/** More than the city and every plan for it: a slip of the key. */
	public static final BigDecimal MOST_HECTARES = BigDecimal.valueOf(90_000);

	/** Acts state hectares to the square metre. */
	public static final int DECIMALS_OF_HECTARES = 4;

	private static final Pattern KATO = Pattern.compile("\\d{9}");

	public NoticeContent {
		villages = new TreeSet<>(villages);
		for (String village : villages) {
			if (!KATO.matcher(village).matches()) {
				throw new IllegalArgumentException("Not a KATO code: " + village);
			}
		}
		if (alienationFrom != null && alienationUntil != null && alienationUntil.isBefore(alienationFrom)) {
			throw new IllegalArgumentException("Alienation until " + alienationUntil + " before " + alienationFrom);
		}
		areaHa = (areaHa != null) ? exact(areaHa) : null;
	}

	/** Of an act that states no hectares. */
	public NoticeContent(Wording title, Wording text, Wording issuer, Wording conciliation, SortedSet<String> villages,
			String actNumber, @Nullable LocalDate actDate, LegalRegime regime, @Nullable LocalDate alienationFrom,
			@Nullable LocalDate alienationUntil) {
		this(title, text, issuer, conciliation, villages, actNumber, actDate, regime, alienationFrom, alienationUntil,
				null);
	}

	/** Always to four decimals, as it comes back from the database. */
	private static BigDecimal exact(BigDecimal hectares) {
		if (hectares.signum() <= 0 || hectares.compareTo(MOST_HECTARES) > 0
				|| hectares.stripTrailingZeros().scale() > DECIMALS_OF_HECTARES) {
			throw new IllegalArgumentException("Not the hectares of an act: " + hectares);
		}
		return hectares.setScale(DECIMALS_OF_HECTARES);
	}

}
