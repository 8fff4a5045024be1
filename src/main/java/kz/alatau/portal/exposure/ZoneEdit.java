package kz.alatau.portal.exposure;

/**
 * What to do to one zone of the plan in force.
 *
 * @param zone its code
 * @param east metres to move it, negative for west
 * @param north metres to move it, negative for south
 * @param widen metres to widen it on each side, negative to narrow it
 * @param drop whether it goes altogether; the rest is of no account then
 */
public record ZoneEdit(String zone, int east, int north, int widen, boolean drop) {

	/** The farthest a zone is moved, in metres. */
	public static final int FARTHEST = 20_000;

	/** The most a zone is widened on each side, in metres. */
	public static final int WIDEST = 1_000;

	public ZoneEdit {
		if (Math.abs(east) > FARTHEST || Math.abs(north) > FARTHEST || Math.abs(widen) > WIDEST) {
			throw new IllegalArgumentException("Too far or too wide: " + east + ", " + north + ", " + widen);
		}
	}

	/** Whether the zone stays as it is. */
	public boolean isNothing() {
		return !this.drop && this.east == 0 && this.north == 0 && this.widen == 0;
	}

}
