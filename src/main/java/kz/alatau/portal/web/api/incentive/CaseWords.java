package kz.alatau.portal.web.api.incentive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import kz.alatau.portal.incentive.Change;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.Words;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What codes mean, in a language. */
@Component
class CaseWords {

	private final IncentiveWords words;

	private final MessageSource messages;

	private final Clock clock;

	CaseWords(IncentiveWords words, MessageSource messages, Clock clock) {
		this.words = words;
		this.messages = messages;
		this.clock = clock;
	}

	Words in(Locale locale) {
		return this.words.in(locale);
	}

	String change(Change change, Locale locale) {
		return in(locale).change(change, LocalDate.ofInstant(this.clock.instant(), Portal.ZONE));
	}

	RuleJson rule(DatedSetting setting, Locale locale) {
		LegalReference reference = setting.reference();
		return new RuleJson(setting.rule().id(), this.messages.getMessage(reference.act(), null, locale),
				reference.hasArticle() ? reference.article() : null, reference.address(), setting.from(),
				reference.certainty());
	}

}
