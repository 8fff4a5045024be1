package kz.alatau.portal.relocation;

import java.util.List;

import kz.alatau.portal.relocation.procedure.BundledProcedure;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.relocation.NoticeDocuments.with;
import static org.assertj.core.api.Assertions.assertThat;

/** 413-IV, article 63(4). */
class TerminationGateTests {

	private static final NoticeDocument BEFORE = NoticeDocuments.general(NoticeKind.START);

	private static final NoticeDocument UNTOUCHED = NoticeDocuments.general(NoticeKind.TERMINATION);

	private static final Refusal SAME_ACT = Refusal.of("actNumber", "notice-check.termination-act");

	@Test
	void theActThatOrderedTheTakingDoesNotEndItNorDoesItsText() {
		assertThat(TerminationGate.refusals(BEFORE, UNTOUCHED)).containsExactly(
				Refusal.of("text.kk", "notice-check.termination-text"),
				Refusal.of("text.ru", "notice-check.termination-text"),
				Refusal.of("text.en", "notice-check.termination-text"), SAME_ACT);
	}

	@Test
	void aTextLeftInOneLanguageIsRefusedThere() {
		Wording text = new Wording(BEFORE.content().text().kk(), "Изъятие прекращено", "The taking is ended");
		NoticeContent half = NoticeContents.withText(NoticeContents.withAct(UNTOUCHED.content(), "9"), text);
		assertThat(TerminationGate.refusals(BEFORE, with(UNTOUCHED, half)))
			.containsExactly(Refusal.of("text.kk", "notice-check.termination-text"));
	}

	@Test
	void anActWithAnotherNumberOrAnotherDayEndsIt() {
		Wording text = new Wording("Тоқтатылды", "Прекращено", "Ended");
		NoticeContent own = NoticeContents.withText(UNTOUCHED.content(), text);
		assertThat(TerminationGate.refusals(BEFORE, with(UNTOUCHED, own))).containsExactly(SAME_ACT);
		assertThat(TerminationGate.refusals(BEFORE, with(UNTOUCHED, NoticeContents.withAct(own, "9")))).isEmpty();
	}

	@Test
	void otherKindsMayKeepActAndText() {
		assertThat(TerminationGate.refusals(BEFORE, NoticeDocuments.general(NoticeKind.CORRECTION))).isEmpty();
	}

	@Test
	void theGatesOfAnEditionAskAllOfIt() {
		NoticeGates gates = new NoticeGates(BundledProcedure.RULES, (version) -> false, BEFORE);
		List<Refusal> refusals = gates.refusals(UNTOUCHED, NoticeContents.ACT_DATE);
		assertThat(refusals).contains(SAME_ACT);
		NoticePlace place = new NoticePlace(NoticeDocuments.MAP, TerritoryType.NONE, 99, "");
		assertThat(gates.refusals(with(UNTOUCHED, place), NoticeContents.ACT_DATE)).extracting(Refusal::field)
			.contains("planVersion");
	}

}
