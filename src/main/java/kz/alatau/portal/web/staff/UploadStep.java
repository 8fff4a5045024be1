package kz.alatau.portal.web.staff;

import org.jspecify.annotations.Nullable;

/**
 * One step of the work on a file.
 *
 * @param name as in the messages
 * @param percent how much of it is done; empty where nobody knows
 */
record UploadStep(String name, Mark mark, @Nullable Integer percent) {

	/** Where the work is, seen from this step. */
	enum Mark {

		LATER, NOW, DONE

	}

	/** The same as a fraction, which is how messages write per cent. */
	public double fraction() {
		return (this.percent != null) ? this.percent / 100.0 : 0;
	}

}
