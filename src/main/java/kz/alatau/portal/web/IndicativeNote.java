package kz.alatau.portal.web;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What every file with results says of them: they decide nothing. */
@Component
public class IndicativeNote {

	private final MessageSource messages;

	IndicativeNote(MessageSource messages) {
		this.messages = messages;
	}

	/** The sentence in all languages: a file has none of its own. */
	public LocalizedText text() {
		return new LocalizedText(in(Language.KK), in(Language.RU), in(Language.EN));
	}

	private String in(Language language) {
		return this.messages.getMessage("exposure.indicative", null, language.locale());
	}

}
