package kz.alatau.portal.relocation;

import java.util.Collection;

import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.attachment.KeptFiles;
import kz.alatau.portal.attachment.PublishedFiles;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which files are public, and lets go of those no notice names any more. */
@Component
class NoticeFiles implements PublishedFiles, KeptFiles {

	private final NoticeRepository notices;

	private final Attachments attachments;

	NoticeFiles(NoticeRepository notices, @Lazy Attachments attachments) {
		this.notices = notices;
		this.attachments = attachments;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isPublic(String sha256) {
		return this.notices.isPublic(sha256);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isNamed(String sha256) {
		return this.notices.isNamed(sha256);
	}

	/**
	 * Forgets files within the transaction of the caller, unless something else has them.
	 */
	void letGo(Collection<NoticeFile> files) {
		files.stream().map(NoticeFile::sha256).forEach(this.attachments::forget);
	}

}
