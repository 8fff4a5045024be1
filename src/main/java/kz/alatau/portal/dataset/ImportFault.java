package kz.alatau.portal.dataset;

/**
 * One thing that is wrong in a file.
 *
 * @param file name of the file
 * @param place line or feature
 * @param field column, property or JSON path such as {@code geometry.coordinates[0]};
 * empty where the fault concerns the whole
 * @param kind what is wrong
 * @param detail the offending value or what was expected; never a whole file
 */
public record ImportFault(String file, Place place, String field, Kind kind, String detail) {

	private static final int LONGEST = 200;

	public ImportFault {
		field = printable(field, LONGEST);
		detail = printable(detail, LONGEST);
	}

	/** The reason in plain words; pages have the same in three languages. */
	public enum Kind {

		UNREADABLE("the file cannot be read"), WRONG_ENCODING("the text is not UTF-8"),
		COMPRESSED("the file is compressed"), TOO_LARGE("more than can be taken"), TOO_DEEP("nested too deeply"),
		NOT_A_COLLECTION("not a GeoJSON feature collection"), NOT_A_FEATURE("not a GeoJSON feature"),
		TRAILING_CONTENT("something follows the end of the collection"), WRONG_CRS("coordinates are not in WGS 84"),
		DUPLICATE_KEY("the same key stands twice in one object"), NOTHING_INSIDE("the file holds no rows"),
		MISSING_COLUMN("this column is missing"), MISSING("a value is missing"), TOO_LONG("the value is too long"),
		NOT_A_TEXT("a list or an object where a single value is expected"),
		CONTROL_CHARACTER("the value holds characters that cannot be seen"), NOT_A_NUMBER("not a number"),
		NOT_FINITE("NaN and infinity are not numbers"), NOT_A_DATE("not a date such as 2026-11-22"),
		OUT_OF_RANGE("the value is out of range"), END_BEFORE_START("the end lies before the start"),
		UNKNOWN_VALUE("not one of the known values"), UNKNOWN_REFERENCE("refers to something that is not there"),
		DUPLICATE("stands in the file more than once"), WRONG_GEOMETRY("not a kind of geometry that can be taken"),
		NOT_A_POSITION("a position is longitude and latitude as numbers"),
		SWAPPED("latitude and longitude are the wrong way round"), RING_EMPTY("the ring has no positions"),
		RING_TOO_SHORT("a ring has at least four positions"),
		RING_NOT_CLOSED("the last position of the ring is not the first"),
		RING_WITHOUT_AREA("all positions of the ring lie on one line"),
		SELF_INTERSECTION("the ring crosses or touches itself"), BAD_GEOMETRY("the geometry is not valid");

		private static final String PREFIX = "fault.";

		private final String reason;

		Kind(String reason) {
			this.reason = reason;
		}

		public String reason() {
			return this.reason;
		}

		/** The message that tells staff the same in their language. */
		public String messageKey() {
			return PREFIX + name();
		}

	}

	/** For logs and for the start that is stopped: file, place, field, reason. */
	@Override
	public String toString() {
		return "%s, %s, field %s: %s (%s)".formatted(this.file, this.place, this.field.isEmpty() ? "-" : this.field,
				this.kind.reason(), this.detail);
	}

	/**
	 * What came from a file, cut to a length and fit for a log: one line, no half
	 * letters.
	 */
	static String printable(String text, int longest) {
		String whole = (text.length() <= longest) ? text : text.substring(0, longest) + "…";
		return whole.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", " ");
	}

}
