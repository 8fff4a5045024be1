package kz.alatau.portal.dataset;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * The numbers that stand in a file so far: two million of them take a few megabytes.
 * Where a number was seen first is looked up in a plain list, because that is asked
 * seldom.
 */
public final class TakenNumbers {

	private static final int NOTHING = -1;

	private final RoaringBitmap taken = new RoaringBitmap();

	private int[] byPlace = {};

	private int lookUps;

	/**
	 * Takes the number.
	 * @param number not negative
	 * @return where it was seen first, 0 where that is not looked up any more; empty if
	 * it was free
	 */
	@Nullable Integer take(int number, Place place) {
		if (this.taken.checkedAdd(number)) {
			remember(number, place.number());
			return null;
		}
		this.lookUps++;
		return (this.lookUps <= Faults.LIMIT) ? first(number) : Integer.valueOf(0);
	}

	private void remember(int number, int place) {
		if (place >= this.byPlace.length) {
			int before = this.byPlace.length;
			this.byPlace = Arrays.copyOf(this.byPlace, Math.max(place + 1024, before + before / 2));
			Arrays.fill(this.byPlace, before, this.byPlace.length, NOTHING);
		}
		this.byPlace[place] = number;
	}

	private int first(int number) {
		for (int place = 1; place < this.byPlace.length; place++) {
			if (this.byPlace[place] == number) {
				return place;
			}
		}
		return 0;
	}

}
