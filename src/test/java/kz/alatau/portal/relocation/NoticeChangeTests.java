package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.relocation.NoticeChange.Effect;
import kz.alatau.portal.relocation.NoticeChange.Item;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.relocation.procedure.Guard;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static kz.alatau.portal.relocation.NoticeContents.THREE_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeContents.TWO_LANGUAGES;
import static kz.alatau.portal.relocation.NoticeContents.villages;
import static kz.alatau.portal.relocation.NoticeDocuments.PLOT;
import static kz.alatau.portal.relocation.NoticeDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeChangeTests {

	private static final NoticeDocument BEFORE = NoticeDocuments.general(NoticeKind.START);

	private static final NoticeContent CONTENT = BEFORE.content();

	private static final PlotTaken OTHER = new PlotTaken("03-046-123-457", "196837100", BigDecimal.ONE);

	static Stream<Arguments> changes() {
		return Stream.of(Arguments.of(BEFORE, Set.of(), Effect.NOTHING),
				Arguments.of(with(BEFORE, items(Ground.NETWORKS, THREE_LANGUAGES, PLOT)), Set.of(Item.PURPOSE),
						Effect.CORRECTION),
				Arguments.of(with(BEFORE, items(Ground.HOUSING, TWO_LANGUAGES, PLOT)), Set.of(Item.OWNERS),
						Effect.CORRECTION),
				Arguments.of(with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, OTHER)), Set.of(Item.PLOTS),
						Effect.RESTART),
				Arguments.of(with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, PLOT, OTHER)), Set.of(Item.PLOTS),
						Effect.RESTART),
				Arguments.of(content("196837200", null, CONTENT.alienationFrom(), null), Set.of(Item.PLOTS),
						Effect.RESTART),
				Arguments.of(content("196837100", BigDecimal.TEN, CONTENT.alienationFrom(), null), Set.of(Item.PLOTS),
						Effect.RESTART),
				Arguments.of(content("196837100", null, LocalDate.of(2027, 2, 25), null), Set.of(Item.DATE),
						Effect.RESTART),
				Arguments.of(content("196837100", null, CONTENT.alienationFrom(), LocalDate.of(2027, 12, 31)),
						Set.of(Item.DATE), Effect.RESTART),
				Arguments.of(with(BEFORE, new NoticeIssue(Authority.GOVERNMENT, Wording.NONE, Wording.NONE, "")),
						Set.of(Item.OTHER), Effect.CORRECTION),
				Arguments.of(with(BEFORE, new NoticePlace("better.pdf", TerritoryType.NONE, null, "")),
						Set.of(Item.OTHER), Effect.CORRECTION),
				Arguments.of(with(BEFORE, new NoticeRights(TWO_LANGUAGES, Wording.NONE, Wording.NONE)),
						Set.of(Item.OTHER), Effect.CORRECTION),
				Arguments.of(with(BEFORE, new ReadingGuide(THREE_LANGUAGES, null)), Set.of(Item.OTHER),
						Effect.CORRECTION),
				Arguments.of(with(BEFORE, new ReadingGuide(Wording.NONE, Language.RU)), Set.of(Item.OTHER),
						Effect.CORRECTION),
				Arguments.of(with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, PLOT.in(square("77.05")))),
						Set.of(Item.OTHER), Effect.CORRECTION));
	}

	/** 413-IV, article 63(2): items 2 and 4 start everything again. */
	@ParameterizedTest(name = "{1}: {2}")
	@MethodSource("changes")
	void plotsAndDateRestartAndNothingElseDoes(NoticeDocument after, Set<Item> items, Effect effect) {
		NoticeChange change = NoticeChange.between(BEFORE, after);
		assertThat(change.items()).isEqualTo(items);
		assertThat(change.effect()).isEqualTo(effect);
		assertThat(NoticeChange.between(after, BEFORE)).isEqualTo(change);
	}

	/** Item 2 names the place of the plot. */
	@Test
	void aPlotThatLiesElsewhereIsAnotherPlot() {
		NoticeDocument here = with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, PLOT.in(square("77.05")), OTHER));
		NoticeDocument there = with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, PLOT.in(square("77.06")), OTHER));
		NoticeDocument same = with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, OTHER, PLOT.in(square("77.05"))));
		assertThat(NoticeChange.between(here, there)).isEqualTo(NoticeChange.between(there, here))
			.isEqualTo(new NoticeChange(Set.of(Item.PLOTS)));
		assertThat(NoticeChange.between(here, same).effect()).isEqualTo(Effect.NOTHING);
	}

	@Test
	void theNumberAndDayOfTheNewActAreNoChange() {
		NoticeContent newAct = new NoticeContent(CONTENT.title(), CONTENT.text(), CONTENT.issuer(),
				CONTENT.conciliation(), CONTENT.villages(), "200-п", LocalDate.of(2027, 1, 5), CONTENT.regime(),
				CONTENT.alienationFrom(), null);
		assertThat(NoticeChange.between(BEFORE, with(BEFORE, newAct)).effect()).isEqualTo(Effect.NOTHING);
	}

	@Test
	void aCorrectionOfTheActAloneIsToldWhatTheFieldMeans() {
		NoticeDocument correction = NoticeDocuments.general(NoticeKind.CORRECTION);
		assertThat(NoticeChange.refusals(BEFORE, with(correction, NoticeContents.withAct(CONTENT, "200-п"))))
			.containsExactly(Refusal.of("actNumber", "notice-check.act-alone"));
		assertThat(NoticeChange.refusals(BEFORE, correction))
			.containsExactly(Refusal.of("noticeKind", "procedure.gate.nothing-changed"));
		NoticeContent said = NoticeContents.withText(NoticeContents.withAct(CONTENT, "200-п"), TWO_LANGUAGES);
		assertThat(NoticeChange.refusals(BEFORE, with(correction, said))).isEmpty();
	}

	@Test
	void theOrderOfPlotsAndTheZerosOfTheirAreaAreNoChange() {
		NoticeDocument two = with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, PLOT, OTHER));
		PlotTaken same = new PlotTaken(PLOT.cadastralNumber(), PLOT.village(), new BigDecimal("0.1200"));
		assertThat(
				NoticeChange.between(two, with(BEFORE, items(Ground.HOUSING, THREE_LANGUAGES, OTHER, same))).effect())
			.isEqualTo(Effect.NOTHING);
	}

	@Test
	void aRestartIsNotPublishedAsACorrection() {
		NoticeChange change = new NoticeChange(Set.of(Item.DATE, Item.OTHER));
		assertThat(change.refusalsAs(NoticeKind.CORRECTION))
			.containsExactly(Refusal.of("noticeKind", "procedure.gate.restart"));
		assertThat(change.refusalsAs(NoticeKind.CHANGE_RESTART)).isEmpty();
	}

	@Test
	void aCorrectionIsNotPublishedAsARestart() {
		NoticeChange change = new NoticeChange(Set.of(Item.OTHER));
		assertThat(change.refusalsAs(NoticeKind.CHANGE_RESTART))
			.containsExactly(Refusal.of("noticeKind", "procedure.gate.no-restart"));
		assertThat(change.refusalsAs(NoticeKind.CORRECTION)).isEmpty();
	}

	/** Guard (d). */
	@Test
	void aNewOwnerDoesNotStartTheProcedureAgain() {
		NoticeChange change = new NoticeChange(Set.of(Item.OWNERS));
		assertThat(change.refusalsAs(NoticeKind.CHANGE_RESTART)).containsExactly(Guard.D.refusal());
		assertThat(change.refusalsAs(NoticeKind.CORRECTION)).isEmpty();
	}

	@Test
	void aChangeChangesSomething() {
		NoticeChange nothing = new NoticeChange(Set.of());
		assertThat(nothing.refusalsAs(NoticeKind.CORRECTION)).isEqualTo(nothing.refusalsAs(NoticeKind.CHANGE_RESTART))
			.containsExactly(Refusal.of("noticeKind", "procedure.gate.nothing-changed"));
	}

	private static Boundary square(String west) {
		return Boundary.ofWkt("POLYGON ((%1$s 43.6, 77.1 43.6, 77.1 43.7, %1$s 43.7, %1$s 43.6))".formatted(west));
	}

	private static ResolutionItems items(Ground ground, Wording owners, PlotTaken... plots) {
		return new ResolutionItems(ground, THREE_LANGUAGES, List.of(plots), owners);
	}

	private static NoticeDocument content(String village, BigDecimal areaHa, LocalDate from, LocalDate until) {
		return with(BEFORE, new NoticeContent(CONTENT.title(), CONTENT.text(), CONTENT.issuer(), CONTENT.conciliation(),
				villages(village), CONTENT.actNumber(), CONTENT.actDate(), CONTENT.regime(), from, until, areaHa));
	}

}
