package kz.alatau.portal.web.incentive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Law;
import kz.alatau.portal.incentive.Legislation;
import kz.alatau.portal.incentive.Rule;
import kz.alatau.portal.incentive.Setting;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the page together: read the form, assess, make ready to show. */
@Component
class IncentivePages {

	/** From this day the city may grant preferences by licence (article 90). */
	private static final LocalDate LICENCES_FROM = LocalDate.of(2027, 1, 1);

	private final Legislation legislation;

	private final IncentiveResults results;

	private final Sentences sentences;

	private final Clock clock;

	IncentivePages(Legislation legislation, IncentiveResults results, Sentences sentences, Clock clock) {
		this.legislation = legislation;
		this.results = results;
		this.sentences = sentences;
		this.clock = clock;
	}

	/**
	 * @param form the form as it was sent
	 * @param query the encoded query of the address, for links that keep the question
	 */
	IncentivePage page(IncentiveForm form, @Nullable String query) {
		if (form.isEmpty()) {
			return page(form, List.of(), null);
		}
		return switch (CaseReader.read(form)) {
			case Reading.Accepted(var subject) ->
				page(form, List.of(), this.results.result(subject, (query != null) ? query : ""));
			case Reading.Refused(var refusals) -> page(form,
					refusals.stream()
						.map((refusal) -> new IncentivePage.Problem(refusal.field(),
								this.sentences.of(refusal.messageKey(), refusal.arguments())))
						.toList(),
					null);
		};
	}

	private IncentivePage page(IncentiveForm form, List<IncentivePage.Problem> problems,
			@Nullable IncentiveResult result) {
		return new IncentivePage(form, problems, result, deadline(), Outcome.all(this.legislation), licence());
	}

	private IncentivePage.Deadline deadline() {
		LocalDate lastDay = this.legislation.day(Rule.LAST_CONTRACT_DAY);
		int daysLeft = (int) ChronoUnit.DAYS.between(LocalDate.now(this.clock), lastDay);
		return new IncentivePage.Deadline(lastDay, daysLeft, this.legislation.reference(Rule.LAST_CONTRACT_DAY));
	}

	private List<IncentivePage.Licence> licence() {
		Law law = this.legislation.on(LICENCES_FROM);
		return Stream.of(Rule.LICENCE_CIT, Rule.LICENCE_PROPERTY, Rule.LICENCE_LAND, Rule.LICENCE_SOCIAL)
			.flatMap((rule) -> (law.setting(rule) instanceof Setting.NotSet(String reason))
					? Stream.of(new IncentivePage.Licence(rule, reason, law.reference(rule))) : Stream.of())
			.toList();
	}

}
