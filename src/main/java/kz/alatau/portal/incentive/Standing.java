package kz.alatau.portal.incentive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the company said of itself.
 *
 * @param conditions answers to conditions; what is missing was not answered
 * @param exclusions answers to exclusions; what is missing was not answered
 */
public record Standing(Map<Condition, Answer> conditions, Map<Exclusion, Answer> exclusions) {

	/** Nothing was answered. */
	public static final Standing UNKNOWN = new Standing(Map.of(), Map.of());

	public Standing {
		conditions = Map.copyOf(conditions);
		exclusions = Map.copyOf(exclusions);
	}

	/** Fulfils all conditions, and nothing shuts it out. */
	public static Standing clear() {
		Map<Condition, Answer> conditions = new HashMap<>();
		Arrays.stream(Condition.values()).forEach((condition) -> conditions.put(condition, Answer.YES));
		Map<Exclusion, Answer> exclusions = new HashMap<>();
		Arrays.stream(Exclusion.values()).forEach((exclusion) -> exclusions.put(exclusion, Answer.NO));
		return new Standing(conditions, exclusions);
	}

	public Optional<Answer> to(Condition condition) {
		return Optional.ofNullable(this.conditions.get(condition));
	}

	public Optional<Answer> to(Exclusion exclusion) {
		return Optional.ofNullable(this.exclusions.get(exclusion));
	}

}
