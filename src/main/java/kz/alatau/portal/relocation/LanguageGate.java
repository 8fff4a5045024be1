package kz.alatau.portal.relocation;

import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

/**
 * Which languages a text must be written in: Kazakh and Russian always, English where the
 * law demands it or where somebody has begun it.
 */
final class LanguageGate {

	/** A longer text that is the same in two languages is written in one. */
	private static final int LONGEST_NAME = 40;

	private final LegalRegime regime;

	/** A half translated notice misleads more than none. */
	private final boolean begunInEnglish;

	private final List<Refusal> refusals;

	/**
	 * @param refusals where to add what is missing
	 * @param texts all texts that are translated together
	 */
	LanguageGate(LegalRegime regime, List<Refusal> refusals, Wording... texts) {
		this.regime = regime;
		this.refusals = refusals;
		this.begunInEnglish = Arrays.stream(texts).anyMatch((text) -> text.isWrittenIn(Language.EN));
	}

	void demand(String field, Wording wording) {
		if (wording.kk().length() > LONGEST_NAME && wording.kk().equals(wording.ru())) {
			this.refusals.add(Refusal.of(field + "." + Language.KK.code(), "notices.gate.same-text"));
		}
		demand(field, wording, Language.KK, "notices.gate.kazakh");
		demand(field, wording, Language.RU, "notices.gate.russian");
		if (this.regime.requiresEnglish()) {
			demand(field, wording, Language.EN, "notices.gate.english");
		}
		else if (this.begunInEnglish) {
			demand(field, wording, Language.EN, "notices.gate.english-whole");
		}
	}

	private void demand(String field, Wording wording, Language language, String messageKey) {
		if (!wording.isWrittenIn(language)) {
			this.refusals.add(Refusal.of(field + "." + language.code(), messageKey));
		}
	}

}
