package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.attachment.KeptFiles;
import kz.alatau.portal.attachment.PublishedFiles;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which files prove something of a taking. They are never forgotten, for what was
 * recorded is not either.
 */
@Component
@Transactional(readOnly = true)
class TakingFiles implements PublishedFiles, KeptFiles {

	private final CaseEventRepository events;

	TakingFiles(CaseEventRepository events) {
		this.events = events;
	}

	@Override
	public boolean isPublic(String sha256) {
		return this.events.isOpen(sha256);
	}

	@Override
	public boolean isNamed(String sha256) {
		return this.events.isNamed(sha256);
	}

}
