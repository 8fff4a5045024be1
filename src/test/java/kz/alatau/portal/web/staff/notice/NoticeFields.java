package kz.alatau.portal.web.staff.notice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import kz.alatau.portal.shared.Portal;

/** What a member of staff types into the form of a notice. */
final class NoticeFields {

	private static final String[] TEXTS = { "title", "text", "issuer", "conciliation", "purpose", "owners", "appeal" };

	private final Map<String, String> values = new LinkedHashMap<>();

	private NoticeFields() {
	}

	static LocalDate today() {
		return LocalDate.now(Portal.ZONE);
	}

	/** Complete under the general law but for the map; English is left out. */
	static NoticeFields complete() {
		var fields = new NoticeFields();
		for (String name : TEXTS) {
			fields.with(name + ".kk", "Қазақша " + name).with(name + ".ru", "По-русски " + name).with(name + ".en", "");
		}
		return fields.with("villages", "196837100")
			.with("regime", "GENERAL")
			.with("authority", "AKIMAT")
			.with("ground", "NETWORKS")
			.with("plots", "03-046-001-001; Жетыген; 0,12\n03-046-001-002;196837100;1.5")
			.with("actNumber", "118-п")
			.with("actDate", today().toString())
			.with("alienationFrom", today().plusMonths(3).toString())
			.with("alienationUntil", "")
			.with("action", "SAVE");
	}

	/** What ends the taking: an act and a text of its own. */
	static NoticeFields ended(String text) {
		return complete().with("noticeKind", "TERMINATION")
			.with("text.kk", "Алып қою тоқтатылды")
			.with("text.ru", text)
			.with("actNumber", "200-п");
	}

	NoticeFields with(String name, String value) {
		this.values.put(name, value);
		return this;
	}

	NoticeFields inEnglish() {
		for (String name : TEXTS) {
			with(name + ".en", "In English " + name);
		}
		return this;
	}

	NoticeFields checked() {
		return with("action", "CHECK");
	}

	Map<String, String> map() {
		return this.values;
	}

}
