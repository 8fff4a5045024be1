package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.BundledProcedure;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static kz.alatau.portal.relocation.NoticeContents.THREE_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeContents.TWO_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeDocuments.ITEMS;
import static kz.alatau.portal.relocation.NoticeDocuments.PLOT;
import static kz.alatau.portal.relocation.NoticeDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParticularsGateTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@EnumSource(NoticeKind.class)
	void aCompleteNoticeOfEveryKindIsPublished(NoticeKind kind) {
		assertThat(refusals(NoticeDocuments.special(kind))).isEmpty();
		if (kind != NoticeKind.TWO_YEAR_DEVELOPMENT) {
			assertThat(refusals(NoticeDocuments.general(kind))).isEmpty();
		}
	}

	/** relocation-law.md, 4.2: what each kind has to say. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({
			"START, title text issuer conciliation villages actNumber actDate alienationFrom ground authority purpose "
					+ "owners appeal plots map",
			"CHANGE_RESTART, title text issuer conciliation villages actNumber actDate alienationFrom ground authority "
					+ "purpose owners appeal plots map concerns",
			"CORRECTION, title text issuer conciliation villages actNumber actDate alienationFrom ground authority "
					+ "purpose owners appeal plots map concerns",
			"TERMINATION, title text issuer villages actNumber actDate concerns", "INFO, title text issuer",
			"TWO_YEAR_DEVELOPMENT, title text issuer villages actNumber actDate appeal plots map regime territory" })
	void anEmptyNoticeIsToldWhatItsKindLacks(NoticeKind kind, String fields) {
		assertThat(refusals(NoticeDocuments.empty(kind)).stream()
			.map((refusal) -> refusal.field().split("\\.")[0])
			.distinct()).containsExactlyInAnyOrder(fields.split(" "));
	}

	@Test
	void eachOfTheFiveItemsIsDemanded() {
		NoticeDocument whole = NoticeDocuments.general(NoticeKind.START);
		only(with(whole, new ResolutionItems(null, THREE_LANGUAGES, List.of(PLOT), THREE_LANGUAGES)),
				Refusal.of("ground", "procedure.gate.ground-general"));
		only(with(whole, new ResolutionItems(Ground.HOUSING, Wording.NONE, List.of(PLOT), THREE_LANGUAGES)),
				Refusal.of("purpose", "procedure.gate.purpose"));
		only(with(whole, new ResolutionItems(Ground.HOUSING, THREE_LANGUAGES, List.of(), THREE_LANGUAGES)),
				Refusal.of("plots", "procedure.gate.plots"));
		only(with(whole, new ResolutionItems(Ground.HOUSING, THREE_LANGUAGES, List.of(PLOT), Wording.NONE)),
				Refusal.of("owners", "procedure.gate.owners"));
		NoticeContent content = whole.content();
		NoticeContent nowhere = new NoticeContent(content.title(), content.text(), content.issuer(), Wording.NONE,
				content.villages(), content.actNumber(), content.actDate(), content.regime(), content.alienationFrom(),
				null);
		assertThat(refusals(with(whole, nowhere))).contains(Refusal.of("conciliation", "procedure.gate.conciliation"));
	}

	@Test
	void mapAppealAndBodyAreDemanded() {
		NoticeDocument whole = NoticeDocuments.general(NoticeKind.START);
		only(with(whole, new NoticePlace(" ", TerritoryType.NONE, null, "")), Refusal.of("map", "procedure.gate.map"));
		only(with(whole, new NoticeRights(Wording.NONE, Wording.NONE, Wording.NONE)),
				Refusal.of("appeal", "procedure.gate.appeal"));
		only(with(whole, new NoticeIssue(null, Wording.NONE, Wording.NONE, "")),
				Refusal.of("authority", "procedure.gate.authority"));
	}

	@Test
	void textsOfTheItemsAreWholeInTheirLanguages() {
		Wording kazakhOnly = new Wording("Мақсаты", "", "");
		only(with(NoticeDocuments.general(NoticeKind.START),
				new ResolutionItems(Ground.HOUSING, kazakhOnly, List.of(PLOT), THREE_LANGUAGES)),
				Refusal.of("purpose.ru", "notices.gate.russian"),
				Refusal.of("purpose.en", "notices.gate.english-whole"));
		only(with(NoticeDocuments.special(NoticeKind.START),
				new ResolutionItems(Ground.ALATAU, THREE_LANGUAGES, List.of(PLOT), TWO_LANGUAGES)),
				Refusal.of("owners.en", "notices.gate.english"));
	}

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@CsvSource({ "HOUSING, AKIMAT, ''", "NETWORKS, GOVERNMENT, ''", "HOUSING, ADMINISTRATION, procedure.regime.unclear",
			"ALATAU, ADMINISTRATION, procedure.gate.ground-general procedure.gate.regime",
			"ALATAU, AKIMAT, procedure.gate.ground-general procedure.regime.administration-only" })
	void bodyAndGroundBelongToTheChosenLaw(Ground ground, Authority authority, String keys) {
		NoticeDocument document = with(NoticeDocuments.general(NoticeKind.START),
				new ResolutionItems(ground, THREE_LANGUAGES, List.of(PLOT), THREE_LANGUAGES));
		document = with(document, new NoticeIssue(authority, Wording.NONE, Wording.NONE, ""));
		assertThat(String.join(" ", refusals(document).stream().map(Refusal::messageKey).toList())).isEqualTo(keys);
	}

	@ParameterizedTest(name = "{0} published 2026-11-24, alienation {1}: allowed {2}")
	@CsvSource({ "START, 2027-02-23, false", "START, 2027-02-24, true", "START, 2027-02-25, true",
			"CHANGE_RESTART, 2027-02-23, false", "CHANGE_RESTART, 2027-02-24, true", "CORRECTION, 2027-02-23, true",
			"TERMINATION, 2027-02-23, true" })
	void onlyWhatStartsTheClocksNeedsThreeMonths(NoticeKind kind, LocalDate from, boolean allowed) {
		NoticeDocument document = with(NoticeDocuments.general(kind),
				NoticeContents.of(LegalRegime.GENERAL, THREE_LANGUAGES, from));
		assertThat(refusals(document).isEmpty()).isEqualTo(allowed);
	}

	@Test
	void theThreeMonthsAreThoseOfTheFilesOfTheProcedure() {
		for (LegalRegime regime : LegalRegime.values()) {
			assertThat(BundledProcedure.RULES.limit(TimeLimit.EARLIEST_TAKING, regime, DAY).limit().amount())
				.isEqualTo(AlienationDate.MONTHS_AFTER_PUBLICATION);
		}
	}

	@Test
	void aSummaryThatIsBegunIsWrittenInEveryLanguageTheNoticeIs() {
		NoticeDocument whole = NoticeDocuments.general(NoticeKind.START);
		only(with(whole, new ReadingGuide(new Wording("Қысқаша", "", "In short"), null)),
				Refusal.of("summary.ru", "notices.gate.russian"));
		only(with(whole, new ReadingGuide(TWO_LANGUAGES, null)),
				Refusal.of("summary.en", "notices.gate.english-whole"));
		assertThat(refusals(with(whole, new ReadingGuide(THREE_LANGUAGES, Language.EN)))).isEmpty();
	}

	@Test
	void theLanguageThatHoldsIsOneTheTextIsWrittenIn() {
		NoticeDocument whole = with(NoticeDocuments.general(NoticeKind.INFO),
				NoticeContents.of(LegalRegime.GENERAL, TWO_LANGUAGES, LocalDate.of(2027, 2, 24)));
		assertThat(refusals(with(whole, new ReadingGuide(Wording.NONE, Language.EN))))
			.contains(Refusal.of("authoritative", "notices.gate.authoritative"));
		assertThat(refusals(with(whole, new ReadingGuide(Wording.NONE, Language.RU))))
			.doesNotContain(Refusal.of("authoritative", "notices.gate.authoritative"));
	}

	@Test
	void twoYearsRunOnlyInATerritoryOfProspectiveDevelopment() {
		NoticeDocument document = with(NoticeDocuments.special(NoticeKind.TWO_YEAR_DEVELOPMENT),
				new NoticePlace("plots.pdf", TerritoryType.PRIORITY_TAKING, null, ""));
		only(document, Refusal.of("territory", "procedure.gate.development-territory"));
		assertThat(refusals(NoticeDocuments.general(NoticeKind.TWO_YEAR_DEVELOPMENT)))
			.contains(Refusal.of("regime", "procedure.gate.development-regime"));
	}

	@ParameterizedTest(name = "act of {0}: allowed {1}")
	@CsvSource({ "2026-06-30, false", "2026-07-01, true", "2026-07-02, true" })
	void twoYearsAreSetFromTheFirstDayOfTheSpecialRegime(LocalDate adopted, boolean allowed) {
		NoticeDocument document = NoticeDocuments.special(NoticeKind.TWO_YEAR_DEVELOPMENT);
		NoticeContent content = document.content();
		NoticeContent earlier = new NoticeContent(content.title(), content.text(), content.issuer(),
				content.conciliation(), content.villages(), "1", adopted, content.regime(), content.alienationFrom(),
				null);
		assertThat(refusals(with(document, earlier)))
			.isEqualTo(allowed ? List.of() : List.of(Refusal.of("actDate", "procedure.regime.not-yet")));
	}

	@Test
	void plotsHaveNumberVillageAndArea() {
		assertThat(ITEMS.plots()).containsExactly(PLOT);
		assertThatIllegalArgumentException().isThrownBy(() -> new PlotTaken(" ", "196837100", BigDecimal.ONE));
		assertThatIllegalArgumentException().isThrownBy(() -> new PlotTaken("03", "19683710", BigDecimal.ONE));
		assertThatIllegalArgumentException().isThrownBy(() -> new PlotTaken("03", "196837100", BigDecimal.ZERO));
	}

	private static void only(NoticeDocument document, Refusal... refusals) {
		assertThat(refusals(document)).containsExactly(refusals);
	}

	private static List<Refusal> refusals(NoticeDocument document) {
		return PublicationGate.refusals(document, DAY, BundledProcedure.RULES);
	}

}
