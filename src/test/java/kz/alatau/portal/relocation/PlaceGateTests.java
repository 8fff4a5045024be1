package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.village.VillageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceGateTests {

	private static final String ZHETYGEN = "196837100";

	private static final String KAIRAT = "196837200";

	/** 413-IV, article 63(2) item 2. */
	@Test
	void aPlotInAVillageTheNoticeDoesNotNameIsRefusedWithItsFirstLine() {
		assertThat(refusals(NoticeKind.START, null, ZHETYGEN, KAIRAT, KAIRAT))
			.containsExactly(Refusal.of("plots", "notice-check.plots-elsewhere", 2, 2, "1", new VillageCode(KAIRAT)));
	}

	@Test
	void aNamedVillageWithoutAPlotIsRefused() {
		NoticeDocument document = document(NoticeKind.START, null, ZHETYGEN);
		NoticeContent both = content(document, ZHETYGEN, KAIRAT);
		assertThat(PlaceGate.refusals(NoticeDocuments.with(document, both), (version) -> true))
			.containsExactly(Refusal.of("villages", "notice-check.village-without-plot", new VillageCode(KAIRAT)));
	}

	@ParameterizedTest
	@CsvSource({ "START, 1", "CHANGE_RESTART, 1", "CORRECTION, 1", "TWO_YEAR_DEVELOPMENT, 1", "TERMINATION, 0",
			"INFO, 0" })
	void onlyKindsThatListPlotsAreAskedForTheirVillages(NoticeKind kind, int refused) {
		assertThat(refusals(kind, null, ZHETYGEN, KAIRAT)).hasSize(refused);
	}

	@Test
	void anEmptyListOfPlotsIsToldOfByItself() {
		assertThat(refusals(NoticeKind.START, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2, 0", "99, 1" })
	void aPlanNobodyHasPublishedIsRefusedAtItsField(int version, int refused) {
		List<Refusal> refusals = refusals(NoticeKind.START, version, ZHETYGEN);
		assertThat(refusals).hasSize(refused)
			.allMatch((refusal) -> refusal.equals(Refusal.of("planVersion", "notice-check.plan-version", version)));
	}

	/** The notice names Zhetygen; plots are numbered from 0. */
	private static List<Refusal> refusals(NoticeKind kind, Integer planVersion, String... villagesOfPlots) {
		return PlaceGate.refusals(document(kind, planVersion, villagesOfPlots), (version) -> version == 2);
	}

	private static NoticeDocument document(NoticeKind kind, Integer planVersion, String... villagesOfPlots) {
		List<PlotTaken> numbered = IntStream.range(0, villagesOfPlots.length)
			.mapToObj((i) -> new PlotTaken(Integer.toString(i), villagesOfPlots[i], BigDecimal.ONE))
			.toList();
		NoticeDocument general = NoticeDocuments.general(kind);
		ResolutionItems old = general.particulars().items();
		NoticePlace place = new NoticePlace(NoticeDocuments.MAP, TerritoryType.NONE, planVersion, "");
		NoticeDocument placed = NoticeDocuments.with(general, place);
		return NoticeDocuments.with(placed, new ResolutionItems(old.ground(), old.purpose(), numbered, old.owners()));
	}

	private static NoticeContent content(NoticeDocument document, String... villages) {
		NoticeContent old = document.content();
		return new NoticeContent(old.title(), old.text(), old.issuer(), old.conciliation(),
				NoticeContents.villages(villages), old.actNumber(), old.actDate(), old.regime(), old.alienationFrom(),
				old.alienationUntil(), old.areaHa());
	}

}
