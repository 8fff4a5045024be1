package kz.alatau.portal.relocation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import kz.alatau.portal.shared.Language;

/**
 * Everything written by hand that readers of a notice see, by field of the form. The
 * address of the act is left out: others chose the digits in it.
 */
final class PublicTexts {

	private final Map<String, Wording> wordings = new LinkedHashMap<>();

	private final Map<String, String> lines = new LinkedHashMap<>();

	PublicTexts(NoticeDocument document) {
		NoticeContent content = document.content();
		NoticeParticulars more = document.particulars();
		this.wordings.put("title", content.title());
		this.wordings.put("summary", more.guide().summary());
		this.wordings.put("text", content.text());
		this.wordings.put("issuer", content.issuer());
		this.wordings.put("signatory", more.issue().signatory());
		this.wordings.put("onBehalfOf", more.issue().onBehalfOf());
		this.wordings.put("purpose", more.items().purpose());
		this.wordings.put("owners", more.items().owners());
		this.wordings.put("conciliation", content.conciliation());
		this.wordings.put("appeal", more.rights().appeal());
		this.wordings.put("compensation", more.rights().compensation());
		this.wordings.put("legalHelp", more.rights().legalHelp());
		this.lines.put("actNumber", content.actNumber());
		this.lines.put("phase", more.place().phase());
	}

	/** Each text with its field; those in a language have its code behind a point. */
	void each(BiConsumer<String, String> reader) {
		this.wordings.forEach((field, wording) -> each(field, wording, reader));
		this.lines.forEach(reader);
	}

	static void each(String field, Wording wording, BiConsumer<String, String> reader) {
		for (Language language : Language.values()) {
			reader.accept(field + "." + language.code(), wording.in(language));
		}
	}

}
