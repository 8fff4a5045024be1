package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

/**
 * What the law demands before a notice may be published. Each rule is one method; the
 * refusals come in the order of the form and name its fields.
 */
final class PublicationGate {

	private final NoticeContent content;

	/** The day of publication in Asia/Almaty. */
	private final LocalDate day;

	private final List<Refusal> refusals = new ArrayList<>();

	private PublicationGate(NoticeContent content, LocalDate day) {
		this.content = content;
		this.day = day;
	}

	/**
	 * Every reason why the content may not be published on the day; empty when it may.
	 */
	static List<Refusal> refusals(NoticeContent content, LocalDate day) {
		var gate = new PublicationGate(content, day);
		gate.demandTexts();
		gate.demandVillage();
		gate.demandAct();
		gate.demandAlienationDate();
		return List.copyOf(gate.refusals);
	}

	/**
	 * Title and text, the body that decided (413-IV, article 63(1)) and the place to
	 * apply for conciliation (article 63(2) item 5).
	 */
	private void demandTexts() {
		demandText("title", this.content.title());
		demandText("text", this.content.text());
		demandText("issuer", this.content.issuer());
		demandText("conciliation", this.content.conciliation());
	}

	private void demandText(String field, Wording wording) {
		demandLanguage(field, wording, Language.KK, "notices.gate.kazakh");
		demandLanguage(field, wording, Language.RU, "notices.gate.russian");
		if (this.content.regime().requiresEnglish()) {
			demandLanguage(field, wording, Language.EN, "notices.gate.english");
		}
		else if (isBegunInEnglish()) {
			// A half translated notice misleads more than none.
			demandLanguage(field, wording, Language.EN, "notices.gate.english-whole");
		}
	}

	private void demandLanguage(String field, Wording wording, Language language, String messageKey) {
		if (!wording.isWrittenIn(language)) {
			this.refusals.add(Refusal.of(field + "." + language.code(), messageKey));
		}
	}

	private boolean isBegunInEnglish() {
		return this.content.title().isWrittenIn(Language.EN) || this.content.text().isWrittenIn(Language.EN)
				|| this.content.issuer().isWrittenIn(Language.EN)
				|| this.content.conciliation().isWrittenIn(Language.EN);
	}

	private void demandVillage() {
		if (this.content.villages().isEmpty()) {
			this.refusals.add(Refusal.of("villages", "notices.gate.villages"));
		}
	}

	private void demandAct() {
		if (this.content.actNumber().isBlank()) {
			this.refusals.add(Refusal.of("actNumber", "notices.gate.act-number"));
		}
		LocalDate adopted = this.content.actDate();
		if (adopted == null) {
			this.refusals.add(Refusal.of("actDate", "notices.gate.act-date"));
		}
		else if (adopted.isAfter(this.day)) {
			this.refusals.add(Refusal.of("actDate", "notices.gate.act-date-future"));
		}
	}

	private void demandAlienationDate() {
		LocalDate from = this.content.alienationFrom();
		LocalDate earliest = AlienationDate.earliest(this.day);
		if (from == null) {
			this.refusals.add(Refusal.of("alienationFrom", "notices.gate.alienation-missing"));
		}
		else if (from.isBefore(earliest)) {
			String messageKey = switch (this.content.regime()) {
				case GENERAL -> "notices.gate.alienation-general";
				case ALATAU_SPECIAL -> "notices.gate.alienation-special";
			};
			this.refusals.add(Refusal.of("alienationFrom", messageKey, earliest));
		}
	}

}
