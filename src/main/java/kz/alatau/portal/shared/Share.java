package kz.alatau.portal.shared;

/**
 * A part of a whole.
 *
 * @param value from 0 to 1
 */
public record Share(double value) {

	public static final Share NONE = new Share(0);

	public Share {
		if (!(value >= 0 && value <= 1)) {
			throw new IllegalArgumentException("Not a share: " + value);
		}
	}

}
