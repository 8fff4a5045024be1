package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a version must fulfil to be drafted, and later to be published. */
final class PlanGate {

	private static final int LONGEST_NUMBER = 100;

	private PlanGate() {
	}

	/**
	 * Why an act cannot begin a version.
	 * @param sources codes of the sources that are known
	 */
	static List<Refusal> ofDraft(PlanAct act, PlanHistory history, LocalDate today, Set<String> sources) {
		List<Refusal> refusals = new ArrayList<>();
		number("actNumber", act.number(), refusals);
		if (act.restatedNumber() != null) {
			number("restatedNumber", act.restatedNumber(), refusals);
		}
		if ((act.restatedNumber() == null) != (act.restatedOn() == null)) {
			refusals.add(Refusal.of((act.restatedOn() == null) ? "restatedOn" : "restatedNumber", "plan.gate.both"));
		}
		dates(act, today, refusals);
		Stream.of(act.sourceCode(), act.restatedSourceCode())
			.filter(Objects::nonNull)
			.filter((code) -> !sources.contains(code))
			.forEach((code) -> refusals.add(Refusal.of("source", "plan.gate.source", code)));
		supersedes(act, history.inForce(today).orElse(null), refusals);
		return refusals;
	}

	/** Why a draft cannot be published by this person today. */
	static List<Refusal> ofPublication(PlanVersionSummary draft, String by, PlanHistory history, LocalDate today) {
		List<Refusal> refusals = new ArrayList<>();
		if (draft.draftedBy().equals(by)) {
			refusals.add(Refusal.of("publish", "plan.gate.same-person"));
		}
		supersedes(draft.act(), history.inForce(today).orElse(null), refusals);
		return refusals;
	}

	private static void number(String field, String number, List<Refusal> refusals) {
		if (number.isBlank() || number.chars().anyMatch(Character::isISOControl)) {
			refusals.add(Refusal.of(field, "plan.gate.number"));
		}
		else if (number.length() > LONGEST_NUMBER) {
			refusals.add(Refusal.of(field, "plan.gate.number-too-long", LONGEST_NUMBER));
		}
	}

	private static void dates(PlanAct act, LocalDate today, List<Refusal> refusals) {
		if (act.date().isAfter(today)) {
			refusals.add(Refusal.of("actDate", "plan.gate.future", act.date()));
		}
		LocalDate restated = act.restatedOn();
		if (restated != null && restated.isAfter(today)) {
			refusals.add(Refusal.of("restatedOn", "plan.gate.future", restated));
		}
		if (restated != null && restated.isBefore(act.date())) {
			refusals.add(Refusal.of("restatedOn", "plan.gate.restated-before", act.date()));
		}
	}

	/** A new version takes the place of the one in force, and of no other. */
	private static void supersedes(PlanAct act, @Nullable PlanVersionSummary inForce, List<Refusal> refusals) {
		Integer expected = (inForce != null) ? inForce.number() : null;
		if (!Objects.equals(expected, act.supersedes())) {
			refusals.add((expected != null) ? Refusal.of("supersedes", "plan.gate.supersedes", expected)
					: Refusal.of("supersedes", "plan.gate.supersedes-nothing"));
		}
		else if (inForce != null && act.asOf().isBefore(inForce.asOf())) {
			refusals.add(Refusal.of("actDate", "plan.gate.before-superseded", inForce.number(), inForce.asOf()));
		}
	}

}
