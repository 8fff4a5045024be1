package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.incentive.Check.Result;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;

/** Gathers the conditions of a regime and what would fulfil those that failed. */
final class Checks {

	private final Legislation legislation;

	private final List<Check> checks = new ArrayList<>();

	private final List<Change> changes = new ArrayList<>();

	private boolean hopeless;

	Checks(Legislation legislation) {
		this.legislation = legislation;
	}

	/** A condition that one change would fulfil. */
	void add(String code, Result result, Rule rule, Object... arguments) {
		this.checks.add(new Check(code, result, List.of(arguments), rule(rule)));
		if (result == Result.FAILED) {
			this.changes.add(new Change(code, List.of(arguments)));
		}
	}

	/** A condition that nothing can change. */
	void addFinal(String code, Result result, Rule rule, Object... arguments) {
		this.checks.add(new Check(code, result, List.of(arguments), rule(rule)));
		this.hopeless = this.hopeless || result == Result.FAILED;
	}

	void conditions(Standing standing) {
		for (Condition condition : Condition.values()) {
			add("condition." + condition, result(standing.to(condition), Answer.YES), condition.rule());
		}
	}

	void exclusions(Standing standing, Rule rule) {
		for (Exclusion exclusion : Exclusion.of(rule)) {
			exclusion(standing, exclusion, rule);
		}
	}

	/** One that stands in the list of a rule. */
	void exclusion(Standing standing, Exclusion exclusion, Rule rule) {
		add("exclusion." + exclusion, result(standing.to(exclusion), Answer.NO), rule);
	}

	Eligibility eligibility() {
		return new Eligibility(this.checks, this.hopeless ? List.of() : this.changes);
	}

	private static Result result(Optional<Answer> answer, Answer good) {
		return answer.map((one) -> (one == good) ? Result.PASSED : Result.FAILED).orElse(Result.NOT_ANSWERED);
	}

	private DatedSetting rule(Rule rule) {
		return this.legislation.history(rule).getLast();
	}

}
