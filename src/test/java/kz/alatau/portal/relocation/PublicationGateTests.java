package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.relocation.NoticeContents.ACT_DATE;
import static kz.alatau.portal.relocation.NoticeContents.THREE_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeContents.TWO_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeContents.villages;
import static org.assertj.core.api.Assertions.assertThat;

class PublicationGateTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate IN_TIME = LocalDate.of(2027, 2, 24);

	/** Law on State Property 413-IV, article 63(2) item 4; relocation-law.md, 1.6. */
	@ParameterizedTest(name = "published {0}, alienation {1}: allowed {2}")
	@CsvSource({ "2026-11-24, 2027-02-23, false", "2026-11-24, 2027-02-24, true", "2026-11-24, 2027-02-25, true",
			"2026-11-30, 2027-02-27, false", "2026-11-30, 2027-02-28, true", "2026-11-30, 2027-03-01, true",
			"2027-11-30, 2028-02-28, false", "2027-11-30, 2028-02-29, true", "2026-11-29, 2027-02-28, true",
			"2027-01-31, 2027-04-29, false", "2027-01-31, 2027-04-30, true", "2027-05-31, 2027-08-30, false",
			"2027-05-31, 2027-08-31, true" })
	void alienationComesThreeCalendarMonthsAfterPublicationAtTheEarliest(LocalDate published, LocalDate from,
			boolean allowed) {
		assertThat(PublicationGate.refusals(NoticeContents.general(from), published).isEmpty()).isEqualTo(allowed);
		assertThat(PublicationGate.refusals(NoticeContents.special(from), published).isEmpty()).isEqualTo(allowed);
	}

	@Test
	void theRefusalNamesTheEarliestDayAndTheLawItComesFrom() {
		LocalDate tooEarly = IN_TIME.minusDays(1);
		assertThat(PublicationGate.refusals(NoticeContents.general(tooEarly), DAY))
			.containsExactly(Refusal.of("alienationFrom", "notices.gate.alienation-general", IN_TIME));
		assertThat(PublicationGate.refusals(NoticeContents.special(tooEarly), DAY))
			.containsExactly(Refusal.of("alienationFrom", "notices.gate.alienation-special", IN_TIME));
	}

	@Test
	void anEmptyDraftIsToldEverythingItLacksAtOnce() {
		var empty = new NoticeContent(Wording.NONE, Wording.NONE, Wording.NONE, Wording.NONE, villages(), "", null,
				LegalRegime.GENERAL, null, null);
		assertThat(PublicationGate.refusals(empty, DAY)).extracting(Refusal::field)
			.containsExactly("title.kk", "title.ru", "text.kk", "text.ru", "issuer.kk", "issuer.ru", "conciliation.kk",
					"conciliation.ru", "villages", "actNumber", "actDate", "alienationFrom");
	}

	@Test
	void englishIsACourtesyUnderTheGeneralLaw() {
		assertThat(refusals(LegalRegime.GENERAL, TWO_LANGUAGES)).isEmpty();
	}

	/** Constitutional Law 286-VIII, article 37(1). */
	@Test
	void englishIsCompulsoryUnderTheSpecialRegime() {
		assertThat(refusals(LegalRegime.ALATAU_SPECIAL, TWO_LANGUAGES)).extracting(Refusal::field)
			.containsExactly("title.en", "text.en", "issuer.en", "conciliation.en");
		assertThat(refusals(LegalRegime.ALATAU_SPECIAL, THREE_LANGUAGES)).isEmpty();
	}

	@Test
	void anEnglishTranslationIsWholeOrLeftOut() {
		var half = new NoticeContent(THREE_LANGUAGES, TWO_LANGUAGES, THREE_LANGUAGES, THREE_LANGUAGES,
				villages("196837100"), "1", ACT_DATE, LegalRegime.GENERAL, IN_TIME, null);
		assertThat(PublicationGate.refusals(half, DAY))
			.containsExactly(Refusal.of("text.en", "notices.gate.english-whole"));
	}

	@ParameterizedTest(name = "act of {0}, published 2026-11-24: allowed {1}")
	@CsvSource({ "2026-11-23, true", "2026-11-24, true", "2026-11-25, false" })
	void anActOfTheFutureIsNotPublished(LocalDate actDate, boolean allowed) {
		var content = new NoticeContent(TWO_LANGUAGES, TWO_LANGUAGES, TWO_LANGUAGES, TWO_LANGUAGES,
				villages("196837100"), "1", actDate, LegalRegime.GENERAL, IN_TIME, null);
		assertThat(PublicationGate.refusals(content, DAY).isEmpty()).isEqualTo(allowed);
	}

	private static List<Refusal> refusals(LegalRegime regime, Wording everywhere) {
		return PublicationGate.refusals(NoticeContents.of(regime, everywhere, IN_TIME), DAY);
	}

}
