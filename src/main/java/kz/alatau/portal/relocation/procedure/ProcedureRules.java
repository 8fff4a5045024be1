package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import kz.alatau.portal.relocation.LegalRegime;

/** The rules of the procedure in time, from the files of the procedure. */
public final class ProcedureRules {

	private final List<ProcedureRule> rules;

	ProcedureRules(Collection<ProcedureRule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * Every rule, also what is no longer or not yet in force, in the order of the files.
	 */
	public List<ProcedureRule> all() {
		return this.rules;
	}

	/** The rule as it stands on a day; empty when it is not in force. */
	public Optional<ProcedureRule> find(String id, LocalDate day) {
		return first((rule) -> rule.id().equals(id) && rule.isInForce(day));
	}

	public boolean isInForce(RegimeRule rule, LocalDate day) {
		return find(rule.id(), day).isPresent();
	}

	/** Where a ground stands. */
	public ProcedureRule ground(Ground ground) {
		return first((rule) -> rule.id().equals(ground.id())).orElseThrow();
	}

	/** Where a guard stands. */
	public ProcedureRule guard(Guard guard) {
		return first((rule) -> rule.id().equals(guard.id())).orElseThrow();
	}

	/**
	 * How long a limit is for an event on a day. Where the special regime has published
	 * no limit of its own, that of the general law stands in, for orientation.
	 * @throws IllegalArgumentException when neither law sets it on that day
	 */
	public AppliedLimit limit(TimeLimit what, LegalRegime regime, LocalDate day) {
		return limitOf(what, regime, day).map((rule) -> applied(what, rule, false))
			.or(() -> limitOf(what, LegalRegime.GENERAL, day).map((rule) -> applied(what, rule, true)))
			.orElseThrow(() -> new IllegalArgumentException("No limit " + what.id() + " on " + day));
	}

	private Optional<ProcedureRule> limitOf(TimeLimit what, LegalRegime regime, LocalDate day) {
		return first((rule) -> rule.id().equals(what.id()) && rule.regime() == regime && rule.limit() != null
				&& rule.isInForce(day));
	}

	private Optional<ProcedureRule> first(Predicate<ProcedureRule> condition) {
		return this.rules.stream().filter(condition).findFirst();
	}

	private static AppliedLimit applied(TimeLimit what, ProcedureRule rule, boolean indicative) {
		return new AppliedLimit(what, Objects.requireNonNull(rule.limit()), rule.reference(), indicative);
	}

}
