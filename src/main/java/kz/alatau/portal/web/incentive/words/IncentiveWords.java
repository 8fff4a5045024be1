package kz.alatau.portal.web.incentive.words;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where the words for results of the incentive calculator come from. */
@Component
public class IncentiveWords {

	private final MessageSource messages;

	public IncentiveWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The words of one language. */
	public Words in(Locale locale) {
		return new Words(new Sentences(this.messages, locale));
	}

}
