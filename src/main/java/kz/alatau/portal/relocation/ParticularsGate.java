package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;
import kz.alatau.portal.relocation.procedure.GroundCheck;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.relocation.procedure.RegimeChoice;
import kz.alatau.portal.relocation.procedure.RegimeSelector;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Refusal;

/**
 * What the procedure demands beside the content: items 1 to 3 of the resolution, the law
 * the taking goes by, map, conciliation, appeal, and the notice it changes.
 */
final class ParticularsGate {

	private final NoticeContent content;

	private final NoticeParticulars particulars;

	private final ProcedureRules rules;

	private final List<Refusal> refusals = new ArrayList<>();

	private ParticularsGate(NoticeDocument document, ProcedureRules rules) {
		this.content = document.content();
		this.particulars = document.particulars();
		this.rules = rules;
	}

	/** Every reason why the particulars may not be published; empty when they may. */
	static List<Refusal> refusals(NoticeDocument document, ProcedureRules rules) {
		ParticularsGate gate = new ParticularsGate(document, rules);
		gate.demandIf(NoticeField.PURPOSE, gate::demandGround);
		gate.demandIf(NoticeField.PURPOSE, gate::demandRegime);
		gate.demandTexts();
		gate.demandIf(NoticeField.PLOTS,
				() -> gate.demand(!gate.particulars.items().plots().isEmpty(), "plots", "procedure.gate.plots"));
		gate.demandIf(NoticeField.MAP,
				() -> gate.demand(!gate.particulars.place().map().isBlank(), "map", "procedure.gate.map"));
		gate.demandIf(NoticeField.CONCERNS,
				() -> gate.demand(gate.particulars.concerns() != null, "concerns", "procedure.gate.concerns"));
		gate.demandIf(NoticeField.TERRITORY, gate::demandTerritory);
		return gate.refusals;
	}

	private void demandIf(NoticeField field, Runnable demand) {
		if (this.particulars.kind().needs(field)) {
			demand.run();
		}
	}

	/** Item 1: the list is closed. */
	private void demandGround() {
		Ground ground = this.particulars.items().ground();
		if (ground == null || !ground.isOf(this.content.regime())) {
			this.refusals.add(GroundCheck.ofGround(this.content.regime()));
		}
	}

	/** REG-1 to REG-8: body, purpose and day say which law it is. */
	private void demandRegime() {
		Authority authority = this.particulars.issue().authority();
		Ground ground = this.particulars.items().ground();
		LocalDate adopted = this.content.actDate();
		if (authority == null) {
			this.refusals.add(Refusal.of("authority", "procedure.gate.authority"));
		}
		else if (ground != null && adopted != null) {
			demandRegime(new RegimeSelector(this.rules).choose(ground.purpose(), authority, adopted));
		}
	}

	private void demandRegime(RegimeChoice choice) {
		switch (choice) {
			case RegimeChoice.None(Refusal refusal) -> this.refusals.add(refusal);
			case RegimeChoice.Applies applies ->
				demand(applies.regime() == this.content.regime(), "regime", "procedure.gate.regime");
		}
	}

	/** Items 1, 3 and 5 and the way to appeal, in every language they need. */
	private void demandTexts() {
		ResolutionItems items = this.particulars.items();
		Wording appeal = this.particulars.rights().appeal();
		ReadingGuide guide = this.particulars.guide();
		var languages = new LanguageGate(this.content.regime(), this.refusals, this.content.title(),
				this.content.text(), items.purpose(), items.owners(), appeal, guide.summary());
		if (!guide.summary().isEmpty()) {
			languages.demand("summary", guide.summary());
		}
		demand(guide.authoritative() == null || this.content.text().isWrittenIn(guide.authoritative()), "authoritative",
				"notices.gate.authoritative");
		demandIf(NoticeField.PURPOSE, () -> demandText(languages, "purpose", items.purpose()));
		demandIf(NoticeField.OWNERS, () -> demandText(languages, "owners", items.owners()));
		demandIf(NoticeField.CONCILIATION,
				() -> demand(isBegun(this.content.conciliation()), "conciliation", "procedure.gate.conciliation"));
		demandIf(NoticeField.APPEAL, () -> demandText(languages, "appeal", appeal));
	}

	/** Where nothing is written the article says why; where a part is, which language. */
	private void demandText(LanguageGate languages, String field, Wording text) {
		if (isBegun(text)) {
			languages.demand(field, text);
		}
		else {
			this.refusals.add(Refusal.of(field, "procedure.gate." + field));
		}
	}

	private void demandTerritory() {
		LocalDate adopted = this.content.actDate();
		demand(adopted == null || this.rules.find(TimeLimit.DEVELOPMENT.id(), adopted).isPresent(), "actDate",
				"procedure.regime.not-yet");
		demand(this.content.regime() == LegalRegime.ALATAU_SPECIAL, "regime", "procedure.gate.development-regime");
		demand(this.particulars.place().territory() == TerritoryType.PROSPECTIVE, "territory",
				"procedure.gate.development-territory");
	}

	private void demand(boolean kept, String field, String messageKey) {
		if (!kept) {
			this.refusals.add(Refusal.of(field, messageKey));
		}
	}

	private static boolean isBegun(Wording text) {
		return text.isWrittenIn(Language.KK) || text.isWrittenIn(Language.RU) || text.isWrittenIn(Language.EN);
	}

}
