package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.relocation.procedure.Ground;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.relocation.NoticeContents.THREE_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeContents.TWO_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeDocuments.PLOT;
import static kz.alatau.portal.relocation.NoticeDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeAuditTests {

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private static final NoticeDocument BEFORE = NoticeDocuments.general(NoticeKind.START);

	private static final PlotTaken OTHER = new PlotTaken("03-046-123-001", "196837100", new BigDecimal("1.50"));

	@Test
	void nothingChangedIsNoChange() {
		assertThat(NoticeAudit.changes(BEFORE, BEFORE)).isEmpty();
	}

	@Test
	void aTextIsToldLanguageByLanguage() {
		NoticeContent before = NoticeContents.of(LegalRegime.GENERAL, TWO_LANGUAGES, DAY);
		NoticeContent after = NoticeContents.of(LegalRegime.GENERAL, THREE_LANGUAGES, DAY.plusDays(1));
		assertThat(NoticeAudit.changes(before, after)).containsExactly(
				new AuditChange("title.en", null, "English text"), new AuditChange("text.en", null, "English text"),
				new AuditChange("issuer.en", null, "English text"),
				new AuditChange("conciliation.en", null, "English text"),
				new AuditChange("alienationFrom", "2027-03-01", "2027-03-02"));
	}

	@Test
	void aNoticeJustBegunTellsAllThatIsFilled() {
		assertThat(NoticeAudit.changes(null, NoticeContents.general(DAY))).extracting(AuditChange::field)
			.contains("title.kk", "title.ru", "villages", "actNumber", "regime")
			.doesNotContain("title.en", "areaHa");
	}

	@Test
	void plotsInAnotherOrderAreTheSame() {
		NoticeDocument one = with(BEFORE, items(PLOT, OTHER));
		assertThat(NoticeAudit.changes(one, with(BEFORE, items(OTHER, PLOT)))).isEmpty();
		assertThat(NoticeAudit.changes(one, with(BEFORE, items(OTHER)))).singleElement().satisfies((change) -> {
			assertThat(change.field()).isEqualTo("plots");
			assertThat(change.from()).contains(PLOT.cadastralNumber()).contains("03-046-123-001, 196837100, 1.5 ha");
			assertThat(change.to()).isEqualTo("03-046-123-001, 196837100, 1.5 ha");
		});
	}

	@Test
	void theParticularsCountToo() {
		NoticeDocument moved = with(BEFORE, new NoticePlace("better.pdf", TerritoryType.PROSPECTIVE, 3, "2"));
		assertThat(NoticeAudit.changes(BEFORE, moved)).extracting(AuditChange::field)
			.contains("map", "territory", "planVersion", "phase")
			.doesNotContain("title.kk");
	}

	private static ResolutionItems items(PlotTaken... plots) {
		return new ResolutionItems(Ground.HOUSING, THREE_LANGUAGES, List.of(plots), TWO_LANGUAGES);
	}

}
