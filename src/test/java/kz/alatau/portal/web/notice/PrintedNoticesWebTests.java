package kz.alatau.portal.web.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.attachment.SampleFiles;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.cases.EvidenceFile;
import kz.alatau.portal.relocation.cases.MediaProof;
import kz.alatau.portal.relocation.cases.PublicityService;
import kz.alatau.portal.shared.Portal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PrintedNoticesWebTests {

	private static final AtomicInteger COLOUR = new AtomicInteger(0x610000);

	@Autowired
	private PortalClient reader;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private PublicityService publicity;

	@Autowired
	private Attachments attachments;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	private NoticeEdition first;

	@BeforeEach
	void publish() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.first = this.published.start();
	}

	@ParameterizedTest
	@CsvSource({ "kk, БАҚ-тағы жарияланымдар, 1-нұсқа", "ru, Публикации в СМИ, Версия 1",
			"en, Printed in the media, Version 1" })
	void everybodyFindsWhatStaffHaveMadePublic(String language, String title, String edition) throws IOException {
		Attachment open = prove(this.first, "«Жетісу» <b>№ 98</b>", true);
		Attachment closed = prove(this.first, "Огни Алатау", false);
		Page page = this.reader.get("/" + language + "/notices/" + this.first.number());
		Element media = page.document().getElementById("media");
		assertThat(media.text()).contains(title, edition + ": «Жетісу» <b>№ 98</b>", "PNG", open.sha256())
			.contains("Огни Алатау")
			.doesNotContain(closed.sha256());
		assertThat(media.select("a").eachAttr("href")).containsExactly("https://example.org/98",
				"/attachments/" + open.sha256(), "https://example.org/98");
		assertThat(page.body()).doesNotContain("??");
		HttpResponse<byte[]> file = this.reader.file("/attachments/" + open.sha256());
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
		assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(this.reader.get("/attachments/" + closed.sha256()).status()).isEqualTo(404);
	}

	@Test
	void laterEditionsShowWhatWasPrintedBeforeThemAndEarlierOnesNothingLater() throws IOException {
		LocalDate later = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE).plusMonths(5);
		Attachment before = prove(this.first, "№ 98", true);
		NoticeEdition second = this.published.next(this.first, NoticeKind.CHANGE_RESTART,
				(document) -> PublishedNotices.withDate(document, later));
		Attachment after = prove(second, "№ 99", true);
		assertThat(media(second)).contains(before.sha256(), after.sha256());
		assertThat(media(this.first)).contains(before.sha256()).doesNotContain(after.sha256());
	}

	@Test
	void whatACourtHadRemovedIsNotShownInPrintEither() throws IOException {
		Attachment page = prove(this.first, "№ 98", true);
		NoticeEdition second = this.published.next(this.first, NoticeKind.CORRECTION, (document) -> PublishedNotices
			.withTitle(document, document.content().issuer(), document.content().text()));
		this.published.remove(this.first);
		Page gone = this.reader.get(path(this.first));
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.body()).doesNotContain(page.sha256());
		assertThat(media(second)).isEmpty();
		assertThat(this.reader.get("/attachments/" + page.sha256()).status()).isEqualTo(404);
	}

	@Test
	void aProofThatIsTakenBackIsNotShownAnyMore() throws IOException {
		prove(this.first, "№ 98", true);
		long proof = this.publicity.of(this.first.number()).getFirst().proofs().getFirst().id();
		assertThat(this.publicity.annul(this.first.number(), proof, "Another notice", "author")).isEmpty();
		assertThat(media(this.first)).isEmpty();
	}

	private Attachment prove(NoticeEdition edition, String medium, boolean open) throws IOException {
		byte[] content = SampleFiles.png(COLOUR.incrementAndGet());
		Attachment file = ((AttachmentOutcome.Stored) this.attachments.store(new ByteArrayInputStream(content),
				"page.png"))
			.attachment();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		MediaProof proof = new MediaProof(edition.edition(), medium, "https://example.org/98", today,
				new EvidenceFile(file.sha256(), open));
		assertThat(this.publicity.prove(edition.number(), proof, "author")).isEmpty();
		return file;
	}

	private String media(NoticeEdition edition) {
		return this.reader.get(path(edition)).document().select("#media").text();
	}

	private static String path(NoticeEdition edition) {
		return "/ru/notices/" + edition.number() + "/versions/" + edition.edition();
	}

}
