package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The ids of the reference of law, so that a rule that was forgotten is seen. */
final class RuleIds {

	private RuleIds() {
	}

	/** Every id, in the order of the reference. */
	static Set<String> all() {
		Set<String> ids = new LinkedHashSet<>();
		Arrays.stream(RegimeRule.values()).map(RegimeRule::id).forEach(ids::add);
		Arrays.stream(ProcedureState.values()).map(ProcedureState::code).forEach(ids::add);
		Arrays.stream(TimeLimit.values()).map(TimeLimit::id).forEach(ids::add);
		Arrays.stream(Guard.values()).map(Guard::id).forEach(ids::add);
		Arrays.stream(Ground.values()).map(Ground::id).forEach(ids::add);
		ids.addAll(List.of("LIM-1", "LIM-2", "LIM-3"));
		IntStream.rangeClosed(1, 18).mapToObj("KZ-%02d"::formatted).forEach(ids::add);
		IntStream.rangeClosed(1, 17).mapToObj("AL-%02d"::formatted).forEach(ids::add);
		return ids;
	}

}
