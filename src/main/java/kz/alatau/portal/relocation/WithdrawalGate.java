package kz.alatau.portal.relocation;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

/** A notice is withdrawn in the languages it had to be published in. */
final class WithdrawalGate {

	private WithdrawalGate() {
	}

	/** What the reason lacks or must not say; empty when it may be published. */
	static List<Refusal> refusals(Wording reason, LegalRegime regime) {
		List<Refusal> refusals = new ArrayList<>();
		if (!reason.isWrittenIn(Language.KK)) {
			refusals.add(Refusal.of("reason.kk", "notices.gate.reason-kazakh"));
		}
		if (!reason.isWrittenIn(Language.RU)) {
			refusals.add(Refusal.of("reason.ru", "notices.gate.reason-russian"));
		}
		if (regime.requiresEnglish() && !reason.isWrittenIn(Language.EN)) {
			refusals.add(Refusal.of("reason.en", "notices.gate.english"));
		}
		refusals.addAll(PersonGate.refusals("reason", reason));
		return refusals;
	}

}
