package kz.alatau.portal.web.staff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import kz.alatau.portal.shared.Portal;

/** What a member of staff types into the form of a notice. */
final class NoticeFields {

	private final Map<String, String> values = new LinkedHashMap<>();

	private NoticeFields() {
	}

	static LocalDate today() {
		return LocalDate.now(Portal.ZONE);
	}

	/** Complete under the general law; English is left out. */
	static NoticeFields complete() {
		var fields = new NoticeFields();
		for (String name : new String[] { "title", "text", "issuer", "conciliation" }) {
			fields.with(name + ".kk", "Қазақша " + name).with(name + ".ru", "По-русски " + name).with(name + ".en", "");
		}
		return fields.with("villages", "196837100")
			.with("regime", "GENERAL")
			.with("actNumber", "118-п")
			.with("actDate", today().toString())
			.with("alienationFrom", today().plusMonths(3).toString())
			.with("alienationUntil", "")
			.with("action", "SAVE");
	}

	NoticeFields with(String name, String value) {
		this.values.put(name, value);
		return this;
	}

	NoticeFields inEnglish() {
		for (String name : new String[] { "title", "text", "issuer", "conciliation" }) {
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
