package kz.alatau.portal.web.notice;

import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.Wording;

/** Ends takings with a resolution and words of its own. */
public final class EndedTakings {

	/** Number of the resolution that ends. */
	public static final String ACT = "130-п";

	private EndedTakings() {
	}

	public static NoticeDocument ended(NoticeDocument document) {
		NoticeContent old = document.content();
		Wording title = new Wording("Алып қою тоқтатылды", "Прекращение изъятия под дорогу", "The road is not built");
		Wording text = new Wording("Жол салынбайды.", "Дорогу строить не будут.", "No road will be built.");
		return new NoticeDocument(
				new NoticeContent(title, text, old.issuer(), old.conciliation(), old.villages(), ACT, old.actDate(),
						old.regime(), old.alienationFrom(), old.alienationUntil(), old.areaHa()),
				document.particulars());
	}

}
