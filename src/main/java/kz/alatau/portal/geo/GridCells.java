package kz.alatau.portal.geo;

import java.util.function.IntConsumer;

/**
 * A rectangle cut into equal cells, numbered from the south-west row by row. What lies
 * outside belongs to the nearest cell, so that what meets has a cell in common.
 */
record GridCells(Extent whole, int columns, int rows, double columnsPerMetre, double rowsPerMetre) {

	/** Cells about as wide as high, at most as many as given. */
	static GridCells of(Extent whole, int count) {
		double ratio = whole.width() / whole.height();
		double wanted = Math.sqrt(count * ratio);
		int columns = Math.clamp((long) wanted, 1, count);
		int rows = Math.max(1, count / columns);
		return new GridCells(whole, columns, rows, perMetre(columns, whole.width()), perMetre(rows, whole.height()));
	}

	private static double perMetre(int parts, double metres) {
		return (metres > 0) ? parts / metres : 0;
	}

	int count() {
		return this.columns * this.rows;
	}

	int column(double east) {
		return Math.clamp((long) ((east - this.whole.west()) * this.columnsPerMetre), 0, this.columns - 1);
	}

	int row(double north) {
		return Math.clamp((long) ((north - this.whole.south()) * this.rowsPerMetre), 0, this.rows - 1);
	}

	int cell(int column, int row) {
		return row * this.columns + column;
	}

	long countMet(Extent place) {
		return (long) (column(place.east()) - column(place.west()) + 1) * (row(place.north()) - row(place.south()) + 1);
	}

	void forEachMet(Extent place, IntConsumer visitor) {
		for (int row = row(place.south()); row <= row(place.north()); row++) {
			for (int column = column(place.west()); column <= column(place.east()); column++) {
				visitor.accept(cell(column, row));
			}
		}
	}

}
