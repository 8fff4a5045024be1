package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import kz.alatau.portal.shared.Area;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What any choice of several covers has of one place, a spot counted once however often
 * it is covered. The part in each cover is measured once. Parts whose covers do not
 * overlap are simply added; only of those that do is the union built, and only inside the
 * place. Not for several threads at once.
 */
public final class Coverage {

	private final ProjectedBoundary place;

	private final List<ProjectedBoundary> covers;

	private final BiPredicate<ProjectedBoundary, ProjectedBoundary> overlap;

	private final List<Area> parts;

	private final @Nullable Geometry[] clipped;

	private final Map<BitSet, Double> unions = new HashMap<>();

	/**
	 * Measures the part in each cover.
	 * @param overlap tells whether two of the covers share area, anywhere
	 */
	public Coverage(ProjectedBoundary place, List<ProjectedBoundary> covers,
			BiPredicate<ProjectedBoundary, ProjectedBoundary> overlap) {
		this.place = place;
		this.covers = List.copyOf(covers);
		this.overlap = overlap;
		this.parts = this.covers.stream().map((cover) -> Overlay.coveredArea(place, cover)).toList();
		this.clipped = new Geometry[this.covers.size()];
	}

	/** The part of the place in one cover, by its number in the list. */
	public Area by(int cover) {
		return this.parts.get(cover);
	}

	public Area byAll() {
		BitSet all = new BitSet();
		all.set(0, this.covers.size());
		return by(all);
	}

	/** The part of the place in the union of the covers chosen. */
	public Area by(BitSet chosen) {
		Area whole = this.place.area();
		BitSet open = new BitSet();
		for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
			open.set(i, !by(i).isZero());
			if (by(i).equals(whole)) {
				return whole;
			}
		}
		double sum = 0;
		while (!open.isEmpty()) {
			BitSet group = overlapping(open.nextSetBit(0), open);
			open.andNot(group);
			sum += (group.cardinality() == 1) ? by(group.nextSetBit(0)).squareMetres() : union(group);
		}
		return Overlay.part(sum, whole);
	}

	/** Everything that hangs together with one cover by overlapping. */
	private BitSet overlapping(int first, BitSet among) {
		BitSet group = new BitSet();
		BitSet next = new BitSet();
		next.set(first);
		while (!next.isEmpty()) {
			int current = next.nextSetBit(0);
			next.clear(current);
			group.set(current);
			among.stream()
				.filter((other) -> !group.get(other)
						&& this.overlap.test(this.covers.get(current), this.covers.get(other)))
				.forEach(next::set);
		}
		return group;
	}

	private double union(BitSet group) {
		return this.unions.computeIfAbsent(group, (key) -> {
			List<Geometry> geometries = new ArrayList<>();
			key.stream().forEach((i) -> geometries.add(clipped(i)));
			return Polygons.union(geometries).getArea();
		});
	}

	private Geometry clipped(int cover) {
		Geometry found = this.clipped[cover];
		if (found == null) {
			found = Polygons.intersection(this.place.polygons(), this.covers.get(cover).polygons());
			this.clipped[cover] = found;
		}
		return found;
	}

}
