package kz.alatau.portal.web.incentive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.incentive.form.CaseForms;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the page together: read the case, assess, make ready to show. */
@Component
class IncentivePages {

	private final Legislation legislation;

	private final IncentiveResults results;

	private final CaseForms forms;

	private final IncentiveWords words;

	private final Clock clock;

	IncentivePages(Legislation legislation, IncentiveResults results, CaseForms forms, IncentiveWords words,
			Clock clock) {
		this.legislation = legislation;
		this.results = results;
		this.forms = forms;
		this.words = words;
		this.clock = clock;
	}

	CaseReading read(AskedCase asked) {
		return CaseReader.read(asked.document(), this.legislation);
	}

	/** The address of an accepted case without what says nothing. */
	String share(CaseReading.Accepted accepted) {
		return new CaseLinks(accepted.document(), this.legislation.version()).share();
	}

	/** The form, and the result where the case can be computed and is asked for. */
	IncentivePage page(AskedCase asked, Locale locale) {
		if (asked.isEmpty() || asked.add() != null) {
			return page(asked, List.of(), null, locale);
		}
		return switch (read(asked)) {
			case CaseReading.Accepted(var subject, var document) ->
				page(asked, List.of(), this.results.result(subject, document, asked.year(), locale), locale);
			case CaseReading.Refused(var refusals) -> page(asked, refusals, null, locale);
		};
	}

	private IncentivePage page(AskedCase asked, List<Refusal> refusals, @Nullable IncentiveResult result,
			Locale locale) {
		String today = this.legislation.version();
		String madeUnder = (result == null || today.equals(asked.rules())) ? null : asked.rules();
		return new IncentivePage(this.forms.form(asked.typed(), refusals, asked.add(), locale), result,
				deadline(locale), today, madeUnder, asked.unknown());
	}

	private IncentivePage.Deadline deadline(Locale locale) {
		LocalDate lastDay = this.legislation.day(Rule.LAST_CONTRACT_DAY);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		return new IncentivePage.Deadline(lastDay, (int) ChronoUnit.DAYS.between(today, lastDay),
				this.words.in(locale).source(this.legislation.history(Rule.LAST_CONTRACT_DAY).getLast()));
	}

}
