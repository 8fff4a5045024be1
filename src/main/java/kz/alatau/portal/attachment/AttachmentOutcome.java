package kz.alatau.portal.attachment;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What became of a file that was sent. */
public sealed interface AttachmentOutcome {

	/** It is kept. */
	record Stored(Attachment attachment) implements AttachmentOutcome {

	}

	/** It is not; each refusal concerns the field {@code file}. */
	record Refused(List<Refusal> refusals) implements AttachmentOutcome {

	}

}
