package kz.alatau.portal.dataset;

/**
 * One thing that is wrong in a file.
 *
 * @param file name of the file
 * @param line line of the row or feature, counted from 1
 * @param field column or property, empty where the fault concerns the whole
 * @param kind what is wrong
 * @param detail the offending value or what was expected; never a whole file
 */
public record ImportFault(String file, int line, String field, Kind kind, String detail) {

	private static final int DETAIL_LIMIT = 200;

	public ImportFault {
		detail = (detail.length() <= DETAIL_LIMIT) ? detail : detail.substring(0, DETAIL_LIMIT) + "…";
	}

	/** The reason in plain words; pages have the same in three languages. */
	public enum Kind {

		UNREADABLE("the file cannot be read"), MISSING_COLUMN("this column is missing"), MISSING("a value is missing"),
		TOO_LONG("the value is too long"), NOT_A_NUMBER("not a number"), NOT_A_DATE("not a date such as 2026-11-22"),
		OUT_OF_RANGE("the value is out of range"), UNKNOWN_VALUE("not one of the known values"),
		UNKNOWN_REFERENCE("refers to something that is not there"), DUPLICATE("stands in the file more than once"),
		BAD_GEOMETRY("the geometry is not valid"), NOTHING_INSIDE("the file holds no rows");

		private final String reason;

		Kind(String reason) {
			this.reason = reason;
		}

		public String reason() {
			return this.reason;
		}

	}

	/** For logs and for the start that is stopped: file, line, field, reason. */
	@Override
	public String toString() {
		return "%s, line %d, field %s: %s (%s)".formatted(this.file, this.line, this.field.isEmpty() ? "-" : this.field,
				this.kind.reason(), this.detail);
	}

}
