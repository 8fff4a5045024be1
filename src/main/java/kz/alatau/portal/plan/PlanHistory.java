package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published versions in their order.
 *
 * @param versions by number
 */
public record PlanHistory(List<PlanVersionSummary> versions) {

	private static final Comparator<PlanVersionSummary> LATEST_WORDING = Comparator.comparing(PlanVersionSummary::asOf)
		.thenComparing(PlanVersionSummary::number);

	public PlanHistory {
		versions = List.copyOf(versions);
	}

	/**
	 * The version in force on a day: adopted by then and not superseded by then. An
	 * earlier plan applies until the one that supersedes it (Constitutional Law 286-VIII,
	 * art. 83(3)).
	 */
	public Optional<PlanVersionSummary> inForce(LocalDate day) {
		List<PlanVersionSummary> adopted = this.versions.stream()
			.filter((version) -> !version.asOf().isAfter(day))
			.toList();
		Set<Integer> superseded = adopted.stream()
			.map(PlanVersionSummary::supersedes)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return adopted.stream().filter((version) -> !superseded.contains(version.number())).max(LATEST_WORDING);
	}

	/** A published version. */
	public Optional<PlanVersionSummary> byNumber(int number) {
		return this.versions.stream().filter((version) -> version.number() == number).findFirst();
	}

	/** The version that takes the place of another one. */
	public Optional<PlanVersionSummary> successor(int number) {
		return this.versions.stream()
			.filter((version) -> Objects.equals(version.supersedes(), number))
			.min(LATEST_WORDING);
	}

	/** The version with the oldest wording. */
	public Optional<PlanVersionSummary> earliest() {
		return this.versions.stream().min(LATEST_WORDING);
	}

}
