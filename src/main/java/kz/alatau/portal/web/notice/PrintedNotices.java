package kz.alatau.portal.web.notice;

import java.util.List;

import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.cases.PublicityService;

import org.springframework.stereotype.Component;

/** What media have printed of notices, for everybody (fragment {@code notices/media}). */
@Component
class PrintedNotices {

	private final PublicityService publicity;

	private final Attachments attachments;

	PrintedNotices(PublicityService publicity, Attachments attachments) {
		this.publicity = publicity;
		this.attachments = attachments;
	}

	/** Of an edition and those before it, for a correction need not be printed. */
	List<PrintedNotice> of(PublishedNotice notice) {
		return this.publicity.open(notice.number())
			.stream()
			.filter((proof) -> proof.edition() <= notice.edition().edition())
			.flatMap((proof) -> this.attachments.find(proof.sha256())
				.map((file) -> new PrintedNotice(proof, file))
				.stream())
			.toList();
	}

}
