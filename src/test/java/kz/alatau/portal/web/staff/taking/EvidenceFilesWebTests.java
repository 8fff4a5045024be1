package kz.alatau.portal.web.staff.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.attachment.SampleFiles;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.TakingJourney;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EvidenceFilesWebTests {

	private static final AtomicInteger COLOUR = new AtomicInteger(0x500000);

	@Autowired
	private PortalClient staff;

	@Autowired
	private PortalClient other;

	@Autowired
	private PortalClient reader;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private Attachments attachments;

	@TempDir
	private Path folder;

	private NoticeNumber number;

	private byte[] content;

	private Path file;

	private String sha256;

	@BeforeEach
	void begin() throws IOException {
		this.accounts.open("arman", StaffRole.AUTHOR);
		this.staff.signIn("arman", PortalTest.PASSWORD);
		this.number = this.journey.start(1);
		this.content = SampleFiles.png(COLOUR.incrementAndGet());
		this.file = Files.write(this.folder.resolve("receipt.png"), this.content);
		this.sha256 = HashedContent.of(this.content).sha256();
	}

	@Test
	void theProofOfAnOwnerIsForStaffAloneAndNeverForgotten() {
		assertThat(this.staff.submit(plot(), "#record", event("NOTICE_IS_SENT"), this.file).status()).isEqualTo(302);
		String link = plot().document().select(".history a[href*=attachments]").attr("href");
		assertThat(link).endsWith("/staff/attachments/" + this.sha256);
		assertThat(this.staff.file(link).body()).isEqualTo(this.content);
		assertThat(this.reader.get("/attachments/" + this.sha256).status()).isEqualTo(404);
		assertThat(this.attachments.forget(this.sha256)).isFalse();
		assertThat(this.attachments.find(this.sha256)).isPresent();
	}

	@Test
	void nobodyCanMakeTheProofOfAnOwnerPublic() {
		Map<String, String> forged = event("NOTICE_IS_SENT");
		forged.put("open", "true");
		assertThat(this.staff.submit(plot(), "#record", forged, this.file).status()).isEqualTo(302);
		assertThat(this.reader.get("/attachments/" + this.sha256).status()).isEqualTo(404);
	}

	@Test
	void aPageOfANewspaperIsPublicOnlyWhereStaffSaySoAndWhileItCounts() {
		assertThat(this.staff.submit(procedure(), "form.media", media(), this.file).status()).isEqualTo(302);
		assertThat(this.reader.get("/attachments/" + this.sha256).status()).isEqualTo(404);
		Map<String, String> open = media();
		open.put("open", "true");
		assertThat(this.staff.submit(procedure(), "form.media", open, this.file).status()).isEqualTo(302);
		assertThat(this.reader.file("/attachments/" + this.sha256).body()).isEqualTo(this.content);
		assertThat(procedure().document().select(".publication .tag").eachText())
			.containsExactly("только для сотрудников", "открыт для всех");
		this.staff.post(procedure().document().select("form.annul").last().attr("action"), Map.of("annulment",
				"Не та газета", "_csrf", procedure().document().select("input[name=_csrf]").attr("value")));
		assertThat(this.reader.get("/attachments/" + this.sha256).status()).isEqualTo(404);
		assertThat(this.attachments.forget(this.sha256)).isFalse();
	}

	@Test
	void aRefusedFileIsToldAtItsFieldNothingIsRecordedAndTheTextComesBack() throws IOException {
		Path wrong = Files.writeString(this.folder.resolve("scan.pdf"), "MZ program");
		Page refused = this.staff.submit(plot(), "#record", event("NOTICE_IS_SENT"), wrong);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#file\\.error").text()).contains("PDF, JPEG");
		assertThat(refused.document().select(".error-summary a[href=#file]")).hasSize(1);
		assertThat(refused.document().getElementById("actNumber").val()).isEqualTo("7-ж");
		assertThat(this.journey.find(this.number).history()).isEmpty();
		Map<String, String> typed = media();
		typed.put("open", "true");
		Page medium = this.staff.submit(procedure(), "form.media", typed, wrong);
		assertThat(medium.status()).isEqualTo(422);
		assertThat(medium.document().select("#file\\.error").text()).contains("PDF, JPEG");
		assertThat(medium.document().getElementById("medium").val()).isEqualTo("«Жетісу», № 98");
		assertThat(medium.document().select("details[open] input[name=open]").hasAttr("checked")).isTrue();
		assertThat(procedure().document().select("form.annul")).isEmpty();
	}

	@Test
	void theFileOfARefusedRecordIsLetGoUnlessSomethingElseNamesIt() {
		assertThat(this.staff.submit(plot(), "#record", event("PROPERTY_IS_HANDED_OVER"), this.file).status())
			.isEqualTo(422);
		assertThat(this.attachments.find(this.sha256)).isEmpty();
		this.staff.submit(plot(), "#record", event("NOTICE_IS_SENT"), this.file);
		this.staff.submit(plot(), "#record", event("PROPERTY_IS_HANDED_OVER"), this.file);
		assertThat(this.attachments.find(this.sha256)).isPresent();
	}

	@Test
	void aFormWithoutAFileIsTakenAsBefore() {
		Page page = plot();
		Map<String, String> fields = event("NOTICE_IS_SENT");
		page.document()
			.select("#record input[type=hidden]")
			.forEach((input) -> fields.put(input.attr("name"), input.attr("value")));
		assertThat(this.staff.post(page.document().select("#record").attr("action"), fields, "", "").status())
			.isEqualTo(302);
		assertThat(plot().document().select(".history a[href*=attachments]")).isEmpty();
	}

	@Test
	void onlyAuthorsMaySendFilesThere() {
		Page page = plot();
		this.accounts.open("dana", StaffRole.PUBLISHER, StaffRole.PLANNER);
		this.other.signIn("dana", PortalTest.PASSWORD);
		String token = this.other.get("/ru/staff").document().select("input[name=_csrf]").attr("value");
		Map<String, String> fields = event("NOTICE_IS_SENT");
		fields.put("_csrf", token);
		assertThat(this.other.post(page.document().select("#record").attr("action"), fields, "a.png", "x").status())
			.isEqualTo(403);
	}

	private Page procedure() {
		return this.staff.get("/ru/staff/notices/" + this.number + "/procedure");
	}

	private Page plot() {
		return this.staff.get("/ru/staff/notices/" + this.number + "/procedure/" + this.journey.find(this.number).id());
	}

	private static Map<String, String> event(String event) {
		return new HashMap<>(Map.of("event", event, "on", "2025-09-08", "actNumber", "7-ж", "actDate", "", "reference",
				"№ 7, лист 3", "address", ""));
	}

	private static Map<String, String> media() {
		return new HashMap<>(Map.of("medium", "«Жетісу», № 98", "on", "2025-09-05", "address", ""));
	}

}
