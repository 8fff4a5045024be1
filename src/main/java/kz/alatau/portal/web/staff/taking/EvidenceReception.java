package kz.alatau.portal.web.staff.taking;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in the files that prove something, and lets go of those that were for nothing.
 */
@Component
class EvidenceReception {

	private final Attachments attachments;

	EvidenceReception(Attachments attachments) {
		this.attachments = attachments;
	}

	/**
	 * Keeps the file of a form.
	 * @param file as it was sent; a browser sends one without a name where none was
	 * chosen
	 */
	ReceivedEvidence receive(@Nullable MultipartFile file) throws IOException {
		String name = (file != null) ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : "";
		if (file == null || name.isEmpty() && file.isEmpty()) {
			return ReceivedEvidence.NONE;
		}
		try (InputStream content = file.getInputStream()) {
			return switch (this.attachments.store(content, name)) {
				case AttachmentOutcome.Stored(Attachment stored) -> new ReceivedEvidence(stored.sha256(), List.of());
				case AttachmentOutcome.Refused refused -> new ReceivedEvidence(null, refused.refusals());
			};
		}
	}

	/** Forgets a file that proves nothing after all, unless something else names it. */
	void letGo(ReceivedEvidence evidence) {
		if (evidence.sha256() != null) {
			this.attachments.forget(evidence.sha256());
		}
	}

}
