package kz.alatau.portal.dataset;

/**
 * Where in a file something stands.
 *
 * @param unit what is counted
 * @param number counted from 1; 0 for what concerns the file as a whole
 * @param code the code of the feature, empty where it has none
 */
public record Place(Unit unit, int number, String code) {

	private static final int CODE_LENGTH = 64;

	public Place {
		code = ImportFault.printable(code, CODE_LENGTH);
	}

	public static Place line(int number) {
		return new Place(Unit.LINE, number, "");
	}

	public static Place feature(int number, String code) {
		return new Place(Unit.FEATURE, number, code);
	}

	/** What files are counted in. */
	public enum Unit {

		LINE, FEATURE

	}

	/** For logs: {@code line 7}, {@code feature 12 (GAE-001)}. */
	@Override
	public String toString() {
		String place = ((this.unit == Unit.LINE) ? "line " : "feature ") + this.number;
		return this.code.isEmpty() ? place : place + " (" + this.code + ")";
	}

}
