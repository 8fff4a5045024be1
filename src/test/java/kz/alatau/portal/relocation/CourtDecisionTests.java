package kz.alatau.portal.relocation;

import java.time.LocalDate;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourtDecisionTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private static final CourtDecision DECISION = new CourtDecision(" Алматы\u00a0облыстық\nсоты ", "2-1234", DAY);

	@Test
	void standsAsASentenceBehindTheReasonInEachLanguage() {
		Wording told = DECISION.addedTo(new Wording("Жеке деректер.", "Личные данные", "Private data"));
		assertThat(plain(told.kk())).isEqualTo("Жеке деректер. Шешімді шығарған сот: Алматы облыстық соты; "
				+ "шешімнің күні мен нөмірі: 2026 ж. 20 қараша, № 2-1234.");
		assertThat(plain(told.ru())).isEqualTo("Личные данные. Решение вынес суд: Алматы облыстық соты; "
				+ "дата и номер решения: 20 ноября 2026 г., № 2-1234.");
		assertThat(plain(told.en())).isEqualTo("Private data. The court that decided: Алматы облыстық соты; "
				+ "date and number of the decision: 20 November 2026, No. 2-1234.");
	}

	@Test
	void whatIsNotWrittenStaysUnwritten() {
		assertThat(DECISION.addedTo(new Wording("Себебі", "Причина", "")).en()).isEmpty();
	}

	@Test
	void aPercentSignInTheNameIsALetterLikeAnyOther() {
		CourtDecision odd = new CourtDecision("100 %s", "%d", DAY);
		assertThat(odd.addedTo(new Wording("а", "б", "")).ru()).contains("100 %s", "№ %d");
	}

	@Test
	void theDayItselfIsNotInTheFuture() {
		Wording reason = new Wording("а", "б", "");
		assertThat(DECISION.refusals(reason, DAY)).isEmpty();
		assertThat(DECISION.refusals(reason, DAY.minusDays(1))).extracting(Refusal::field)
			.containsExactly("decisionDate");
	}

	@Test
	void reasonAndDecisionTogetherFitTheDatabase() {
		int added = DECISION.addedTo(new Wording("а", "б", "")).ru().length() - 1;
		int longest = 2_000 - added;
		assertThat(DECISION.refusals(new Wording("", "я".repeat(longest), ""), DAY)).isEmpty();
		assertThat(DECISION.refusals(new Wording("", "я".repeat(longest + 1), ""), DAY))
			.containsExactly(Refusal.of("reason.ru", "staff.form.too-long", longest, longest + 1));
	}

	@Test
	void tooLongNamesAreRefusedAtTheirFields() {
		CourtDecision endless = new CourtDecision("с".repeat(201), "1".repeat(101), DAY);
		assertThat(endless.refusals(new Wording("а", "б", ""), DAY)).extracting(Refusal::field)
			.containsExactly("court", "decisionNumber");
	}

	/** Dates keep their parts together with blanks of several kinds. */
	private static String plain(String text) {
		return text.replaceAll("\\p{Z}", " ");
	}

}
