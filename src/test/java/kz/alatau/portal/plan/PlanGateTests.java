package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static kz.alatau.portal.plan.PlanVersions.act;
import static kz.alatau.portal.plan.PlanVersions.draft;
import static kz.alatau.portal.plan.PlanVersions.published;
import static org.assertj.core.api.Assertions.assertThat;

class PlanGateTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final PlanHistory ONE = new PlanHistory(List.of(published(1, "2025-09-09", null)));

	private static List<String> ofDraft(PlanAct act) {
		return keys(PlanGate.ofDraft(act, ONE, TODAY, Set.of("known")));
	}

	private static List<String> keys(List<Refusal> refusals) {
		return refusals.stream().map(Refusal::messageKey).toList();
	}

	private static PlanAct restated(String number, @Nullable String restated, @Nullable String on,
			@Nullable String source) {
		return new PlanAct(PlanKind.MASTER_PLAN, number, LocalDate.of(2026, 7, 1), restated,
				(on != null) ? LocalDate.parse(on) : null, 1, source, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-09-09", "2026-07-01", "2026-11-22" })
	void anActFromTheDayOfTheOneInForceToTodayBeginsAVersion(String day) {
		assertThat(ofDraft(act(PlanKind.MASTER_PLAN, day, 1))).isEmpty();
	}

	@Test
	void anActOfTomorrowIsRefused() {
		assertThat(ofDraft(act(PlanKind.MASTER_PLAN, "2026-11-23", 1))).containsExactly("plan.gate.future");
	}

	@Test
	void anActBeforeTheVersionItSupersedesIsRefused() {
		assertThat(ofDraft(act(PlanKind.MASTER_PLAN, "2025-09-08", 1))).containsExactly("plan.gate.before-superseded");
	}

	@Test
	void onlyTheVersionInForceCanBeSuperseded() {
		assertThat(ofDraft(act(PlanKind.MASTER_PLAN, "2026-07-01", null))).containsExactly("plan.gate.supersedes");
		assertThat(ofDraft(act(PlanKind.MASTER_PLAN, "2026-07-01", 2))).containsExactly("plan.gate.supersedes");
		assertThat(keys(PlanGate.ofDraft(act(PlanKind.MASTER_PLAN, "2026-07-01", 1), new PlanHistory(List.of()), TODAY,
				Set.of())))
			.containsExactly("plan.gate.supersedes-nothing");
	}

	@Test
	void aNewWordingHasNumberAndDate() {
		assertThat(ofDraft(restated("5", "7", null, null))).containsExactly("plan.gate.both");
		assertThat(ofDraft(restated("5", null, "2026-08-01", null))).containsExactly("plan.gate.both");
		assertThat(ofDraft(restated("5", "7", "2026-08-01", null))).isEmpty();
	}

	@Test
	void aNewWordingIsNotOlderThanTheActAndNotOfTheFuture() {
		assertThat(ofDraft(restated("5", "7", "2026-06-30", null))).containsExactly("plan.gate.restated-before");
		assertThat(ofDraft(restated("5", "7", "2026-11-23", null))).containsExactly("plan.gate.future");
	}

	@Test
	void theNumberIsWrittenAndNotTooLong() {
		assertThat(ofDraft(restated(" ", null, null, null))).containsExactly("plan.gate.number");
		assertThat(ofDraft(restated("5".repeat(100), null, null, null))).isEmpty();
		assertThat(ofDraft(restated("5".repeat(101), null, null, null))).containsExactly("plan.gate.number-too-long");
	}

	@Test
	void theSourceIsInTheRegister() {
		assertThat(ofDraft(restated("5", null, null, "known"))).isEmpty();
		assertThat(ofDraft(restated("5", null, null, "made-up"))).containsExactly("plan.gate.source");
	}

	@Test
	void whoImportedADraftCannotPublishIt() {
		PlanVersionSummary draft = draft(2, act(PlanKind.MASTER_PLAN, "2026-07-01", 1), "aigerim");
		assertThat(keys(PlanGate.ofPublication(draft, "aigerim", ONE, TODAY))).containsExactly("plan.gate.same-person");
		assertThat(PlanGate.ofPublication(draft, "dana", ONE, TODAY)).isEmpty();
	}

	@Test
	void aDraftIsStaleOnceAnotherVersionIsInForce() {
		PlanVersionSummary draft = draft(3, act(PlanKind.MASTER_PLAN, "2026-07-01", 1), "aigerim");
		PlanHistory two = new PlanHistory(List.of(published(1, "2025-09-09", null), published(2, "2026-07-01", 1)));
		assertThat(keys(PlanGate.ofPublication(draft, "dana", two, TODAY))).containsExactly("plan.gate.supersedes");
	}

}
