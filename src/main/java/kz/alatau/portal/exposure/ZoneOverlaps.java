package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.BoundaryIndex;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;

/** Which zones of a plan share area, found once; neighbours that touch do not. */
final class ZoneOverlaps {

	static final ZoneOverlaps NONE = new ZoneOverlaps(List.of());

	private final List<Pair> pairs;

	private final Map<ProjectedBoundary, Set<ProjectedBoundary>> partners = new HashMap<>();

	private ZoneOverlaps(List<Pair> pairs) {
		this.pairs = pairs;
		for (Pair pair : pairs) {
			partners(pair.one()).add(pair.other().boundary());
			partners(pair.other()).add(pair.one().boundary());
		}
	}

	private Set<ProjectedBoundary> partners(Zone zone) {
		return this.partners.computeIfAbsent(zone.boundary(), (key) -> new HashSet<>());
	}

	/**
	 * The overlaps after a change; only the zones that are new are looked at.
	 * @param put zones that are new or changed
	 * @param gone codes that are changed or no more
	 * @param all every zone of the new plan
	 * @param deadline checked before each pair
	 */
	ZoneOverlaps with(List<Zone> put, Set<String> gone, BoundaryIndex<Zone> all, Deadline deadline) {
		Set<String> codes = new HashSet<>(gone);
		put.forEach((zone) -> codes.add(zone.code()));
		List<Pair> kept = new ArrayList<>(this.pairs);
		kept.removeIf((pair) -> codes.contains(pair.one().code()) || codes.contains(pair.other().code()));
		kept.addAll(put.parallelStream().flatMap((zone) -> overlapping(zone, all, codes, deadline)).toList());
		return new ZoneOverlaps(List.copyOf(kept));
	}

	/** The new pairs of a zone; of two new ones the first by code tells it. */
	private static Stream<Pair> overlapping(Zone zone, BoundaryIndex<Zone> all, Set<String> fresh, Deadline deadline) {
		return all.near(zone.boundary())
			.stream()
			.filter((other) -> !fresh.contains(other.code()) || zone.code().compareTo(other.code()) < 0)
			.peek((other) -> deadline.check())
			.filter((other) -> Overlay.overlap(zone.boundary(), other.boundary()))
			.map((other) -> new Pair(zone, other));
	}

	boolean between(ProjectedBoundary one, ProjectedBoundary other) {
		return this.partners.getOrDefault(one, Set.of()).contains(other);
	}

	/** Two zones that share area. */
	private record Pair(Zone one, Zone other) {
	}

}
