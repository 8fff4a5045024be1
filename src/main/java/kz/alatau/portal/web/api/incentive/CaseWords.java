package kz.alatau.portal.web.api.incentive;

import java.util.List;
import java.util.Locale;

import kz.alatau.portal.incentive.Change;
import kz.alatau.portal.incentive.Check;
import kz.alatau.portal.incentive.Note;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.shared.LegalReference;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What codes mean, in a language. */
@Component
class CaseWords {

	private final MessageSource messages;

	CaseWords(MessageSource messages) {
		this.messages = messages;
	}

	String check(Check check, Locale locale) {
		return words("incentive.check." + check.code(), check.arguments(), locale);
	}

	String change(Change change, Locale locale) {
		return words("incentive.change." + change.code(), change.arguments(), locale);
	}

	String note(Note note, Locale locale) {
		return words("incentive.note." + note.code(), note.arguments(), locale);
	}

	String limit(ReliefTerm.Kind kind, Locale locale) {
		return words("incentive.limit." + kind, List.of(), locale);
	}

	String question(OpenReading question, Locale locale) {
		return words("incentive.open." + question.code(), List.of(), locale);
	}

	String reading(OpenReading question, OpenReading.Reading reading, Locale locale) {
		return words("incentive.reading." + question.code() + "." + reading, List.of(), locale);
	}

	RuleJson rule(DatedSetting setting, Locale locale) {
		LegalReference reference = setting.reference();
		return new RuleJson(setting.rule().id(), words(reference.act(), List.of(), locale), reference.article(),
				reference.address(), setting.from(), reference.certainty());
	}

	private String words(String key, List<Object> arguments, Locale locale) {
		return this.messages.getMessage(key, arguments.toArray(), locale);
	}

}
