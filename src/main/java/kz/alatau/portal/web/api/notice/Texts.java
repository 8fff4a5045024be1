package kz.alatau.portal.web.api.notice;

import java.util.LinkedHashMap;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;

/** How texts and addresses of notices look to programs. */
final class Texts {

	private Texts() {
	}

	/** By language; those not written are left out. */
	static Map<String, String> of(Wording wording) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			if (!wording.in(language).isEmpty()) {
				texts.put(language.code(), wording.in(language));
			}
		}
		return texts;
	}

	static String path(NoticeNumber number) {
		return "/api/v1/notices/" + number;
	}

}
