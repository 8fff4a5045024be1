package kz.alatau.portal.web.api.notice;

import kz.alatau.portal.relocation.PublishedNotice;

/** The edition is there, but a court has had its text removed. */
class RemovedEditionException extends RuntimeException {

	private final transient PublishedNotice notice;

	RemovedEditionException(PublishedNotice notice) {
		super("Removed: " + notice.edition(), null, false, false);
		this.notice = notice;
	}

	PublishedNotice notice() {
		return this.notice;
	}

}
