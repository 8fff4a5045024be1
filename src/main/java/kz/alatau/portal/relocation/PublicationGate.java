package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Refusal;

/**
 * What the law demands before a notice may be published. Each rule is one method; the
 * refusals come in the order of the form and name its fields.
 */
final class PublicationGate {

	private final NoticeKind kind;

	private final NoticeContent content;

	/** The day of publication in Asia/Almaty. */
	private final LocalDate day;

	private final List<Refusal> refusals = new ArrayList<>();

	private PublicationGate(NoticeKind kind, NoticeContent content, LocalDate day) {
		this.kind = kind;
		this.content = content;
		this.day = day;
	}

	/**
	 * Every reason why the content may not be published on the day as the start of a
	 * taking; empty when it may.
	 */
	static List<Refusal> refusals(NoticeContent content, LocalDate day) {
		return contentRefusals(NoticeKind.START, content, day);
	}

	/**
	 * Every reason why a notice of any kind may not be published on the day; empty when
	 * it may.
	 */
	static List<Refusal> refusals(NoticeDocument document, LocalDate day, ProcedureRules rules) {
		List<Refusal> refusals = new ArrayList<>(
				contentRefusals(document.particulars().kind(), document.content(), day));
		refusals.addAll(ParticularsGate.refusals(document, rules));
		return List.copyOf(refusals);
	}

	private static List<Refusal> contentRefusals(NoticeKind kind, NoticeContent content, LocalDate day) {
		var gate = new PublicationGate(kind, content, day);
		gate.demandTexts();
		gate.demandIf(NoticeField.VILLAGES, gate::demandVillage);
		gate.demandIf(NoticeField.ACT, gate::demandAct);
		gate.demandIf(NoticeField.ALIENATION_DATE, gate::demandAlienationDate);
		return List.copyOf(gate.refusals);
	}

	private void demandIf(NoticeField field, Runnable demand) {
		if (this.kind.needs(field)) {
			demand.run();
		}
	}

	/**
	 * Title and text, the body that decided (413-IV, article 63(1)) and the place to
	 * apply for conciliation (article 63(2) item 5).
	 */
	private void demandTexts() {
		NoticeContent texts = this.content;
		var languages = new LanguageGate(texts.regime(), this.refusals, texts.title(), texts.text(), texts.issuer(),
				texts.conciliation());
		languages.demand("title", texts.title());
		languages.demand("text", texts.text());
		languages.demand("issuer", texts.issuer());
		demandIf(NoticeField.CONCILIATION, () -> languages.demand("conciliation", texts.conciliation()));
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
		else if (this.kind.needs(NoticeField.THREE_MONTHS) && from.isBefore(earliest)) {
			String messageKey = switch (this.content.regime()) {
				case GENERAL -> "notices.gate.alienation-general";
				case ALATAU_SPECIAL -> "notices.gate.alienation-special";
			};
			this.refusals.add(Refusal.of("alienationFrom", messageKey, earliest));
		}
	}

}
