package kz.alatau.portal.upload;

/** As many files are waiting as may wait; nothing was kept of this one. */
public class UploadQueueFullException extends RuntimeException {

	UploadQueueFullException() {
		super("As many uploads are waiting as may wait", null, false, false);
	}

}
