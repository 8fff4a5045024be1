package kz.alatau.portal.geo;

/** Goes through the coordinates of one geometry. */
final class CoordinateCursor {

	private final Coordinates coordinates;

	private int at;

	private int numbers;

	CoordinateCursor(Coordinates coordinates) {
		this.coordinates = coordinates;
	}

	/** Steps into the list that starts here; says whether one does. */
	boolean enter() {
		return step(Coordinates.OPEN);
	}

	/** Steps out of the list if it ends here; says whether it does. */
	boolean leave() {
		return step(Coordinates.CLOSE);
	}

	private boolean step(byte mark) {
		boolean here = this.coordinates.mark(this.at) == mark;
		this.at += here ? 1 : 0;
		return here;
	}

	byte mark() {
		return this.coordinates.mark(this.at);
	}

	/** The number that stands here; goes on to what follows. */
	double number() {
		this.at++;
		return this.coordinates.number(this.numbers++);
	}

	/** Passes over the value or list that starts here. */
	void skip() {
		int depth = 0;
		do {
			byte mark = mark();
			depth += (mark == Coordinates.OPEN) ? 1 : (mark == Coordinates.CLOSE) ? -1 : 0;
			this.numbers += (mark == Coordinates.NUMBER) ? 1 : 0;
			this.at++;
		}
		while (depth > 0);
	}

}
