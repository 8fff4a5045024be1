package kz.alatau.portal.web.notice;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.relocation.cases.OpenProof;
import org.jspecify.annotations.Nullable;

/**
 * What a medium has printed of a notice.
 *
 * @param file the page of the newspaper, or a recording; empty where there is none that
 * everybody may have
 */
public record PrintedNotice(OpenProof proof, @Nullable Attachment file) {

	/** Thousands of bytes, a part of one counted as one; 0 without a file. */
	public long kilobytes() {
		return (this.file != null) ? Math.ceilDiv(this.file.size(), 1000) : 0;
	}

}
