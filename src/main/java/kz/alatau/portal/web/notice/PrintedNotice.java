package kz.alatau.portal.web.notice;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.relocation.cases.OpenProof;

/**
 * What a medium has printed of a notice.
 *
 * @param file the page of the newspaper, or a recording
 */
public record PrintedNotice(OpenProof proof, Attachment file) {

	/** Thousands of bytes, a part of one counted as one. */
	public long kilobytes() {
		return Math.ceilDiv(this.file.size(), 1000);
	}

}
