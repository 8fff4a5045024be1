package kz.alatau.portal.exposure;

/** A computation has been given up. */
final class DeadlineMissedException extends RuntimeException {

	DeadlineMissedException() {
		super("The computation took too long", null, false, false);
	}

}
