package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Finds things by place: a grid of equal cells, each of which lists the things whose
 * rectangle meets it. There are about twice as many cells as things, fewer where the
 * things are large, so that the lists stay in proportion to the things.
 *
 * @param <T> the things
 */
public final class BoundaryIndex<T> {

	private static final int CELLS_PER_THING = 2;

	private static final int LISTED_PER_THING = 8;

	private final List<T> things;

	private final List<Extent> extents;

	private final GridCells cells;

	/** Where the list of a cell starts in {@link #listed}. */
	private final int[] starts;

	private final int[] listed;

	public BoundaryIndex(Collection<T> things, Function<T, ProjectedBoundary> boundary) {
		this.things = List.copyOf(things);
		this.extents = this.things.stream().map((thing) -> boundary.apply(thing).extent()).toList();
		this.cells = cells();
		this.starts = new int[this.cells.count() + 1];
		this.listed = list();
	}

	private GridCells cells() {
		Extent whole = this.extents.stream().reduce(Extent::include).orElse(Extent.NOWHERE);
		int count = Math.max(1, CELLS_PER_THING * this.things.size());
		GridCells grid = GridCells.of(whole, count);
		while (count > 1 && listed(grid) > (long) LISTED_PER_THING * this.things.size()) {
			count /= 2;
			grid = GridCells.of(whole, count);
		}
		return grid;
	}

	private long listed(GridCells grid) {
		return this.extents.stream().mapToLong(grid::countMet).sum();
	}

	private int[] list() {
		this.extents.forEach((extent) -> this.cells.forEachMet(extent, (cell) -> this.starts[cell + 1]++));
		for (int cell = 1; cell < this.starts.length; cell++) {
			this.starts[cell] += this.starts[cell - 1];
		}
		int[] next = this.starts.clone();
		int[] list = new int[this.starts[this.cells.count()]];
		for (int i = 0; i < this.extents.size(); i++) {
			int thing = i;
			this.cells.forEachMet(this.extents.get(i), (cell) -> list[next[cell]++] = thing);
		}
		return list;
	}

	/**
	 * Everything whose rectangle meets the place's rectangle; the caller looks closer.
	 */
	public List<T> near(ProjectedBoundary place) {
		return near(place.extent());
	}

	public List<T> near(PlanePoint point) {
		return near(new Extent(point.east(), point.north(), point.east(), point.north()));
	}

	/** Everything whose rectangle meets the rectangle. */
	public List<T> near(Extent place) {
		List<T> found = new ArrayList<>();
		int lastColumn = this.cells.column(place.east());
		int lastRow = this.cells.row(place.north());
		for (int row = this.cells.row(place.south()); row <= lastRow; row++) {
			for (int column = this.cells.column(place.west()); column <= lastColumn; column++) {
				addFrom(column, row, place, found);
			}
		}
		return found;
	}

	private void addFrom(int column, int row, Extent place, List<T> found) {
		int cell = this.cells.cell(column, row);
		for (int i = this.starts[cell]; i < this.starts[cell + 1]; i++) {
			Extent extent = this.extents.get(this.listed[i]);
			// Only in the first cell that thing and place share, lest it be found twice.
			if (extent.meets(place) && column == this.cells.column(Math.max(extent.west(), place.west()))
					&& row == this.cells.row(Math.max(extent.south(), place.south()))) {
				found.add(this.things.get(this.listed[i]));
			}
		}
	}

}
