package kz.alatau.portal.upload;

/** The running number of an upload. */
public record UploadId(long value) {

	public UploadId {
		if (value < 1) {
			throw new IllegalArgumentException("Not the number of an upload: " + value);
		}
	}

	/** How Spring turns a part of an address into a number. */
	public static UploadId of(String value) {
		return new UploadId(Long.parseLong(value));
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
