package kz.alatau.portal.relocation;

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
 */
public record NoticeContent(Wording title, Wording text, Wording issuer, Wording conciliation,
		SortedSet<String> villages, String actNumber, @Nullable LocalDate actDate, LegalRegime regime,
		@Nullable LocalDate alienationFrom, @Nullable LocalDate alienationUntil) {

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
	}

}
