package kz.alatau.portal.web.notice.paper;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import kz.alatau.portal.paper.Papers;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.web.document.DocumentPrinter;
import kz.alatau.portal.web.document.PrintedDocument;
import kz.alatau.portal.web.notice.NoticeProof;
import kz.alatau.portal.web.notice.NoticeProofs;

import org.springframework.stereotype.Component;

/** Prints notices, and remembers the papers it has issued. */
@Component
public class NoticePress {

	/** Each some hundred kilobytes. */
	private static final int MOST_KEPT = 50;

	private static final Duration KEPT = Duration.ofHours(1);

	private final NoticePapers papers;

	private final NoticeProofs proofs;

	private final DocumentPrinter printer;

	private final Papers issued;

	private final Cache<PrintedDocument, byte[]> printed = Caffeine.newBuilder()
		.maximumSize(MOST_KEPT)
		.expireAfterWrite(KEPT)
		.build();

	NoticePress(NoticePapers papers, NoticeProofs proofs, DocumentPrinter printer, Papers issued) {
		this.papers = papers;
		this.proofs = proofs;
		this.printer = printer;
		this.issued = issued;
	}

	/** A public edition as a PDF file; its hash is known from then on. */
	public byte[] print(NoticeSeries series, PublishedNotice notice) {
		NoticeProof proof = this.proofs.of(notice);
		PrintedDocument paper = this.papers.of(series, notice, proof);
		byte[] kept = this.printed.getIfPresent(paper);
		if (kept != null) {
			return kept;
		}
		byte[] file = this.printer.print(paper);
		if (proof != null && proof.agrees()) {
			this.issued.issued(HashedContent.of(file).sha256(), proof.index());
		}
		this.printed.put(paper, file);
		return file;
	}

	/** An edition that is not public as a PDF file, with "DRAFT" across each page. */
	public byte[] printDraft(NoticeView notice) {
		return this.printer.print(this.papers.ofDraft(notice));
	}

}
