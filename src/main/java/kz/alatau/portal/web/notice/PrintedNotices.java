package kz.alatau.portal.web.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.cases.OpenProof;
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
		List<OpenProof> proofs = this.publicity.open(notice.number())
			.stream()
			.filter((proof) -> proof.edition() <= notice.edition().edition())
			.toList();
		Map<String, Attachment> files = this.attachments
			.findAll(proofs.stream().map(OpenProof::sha256).filter(Objects::nonNull).distinct().toList());
		return proofs.stream().map((proof) -> new PrintedNotice(proof, files.get(proof.sha256()))).toList();
	}

}
