package kz.alatau.portal.web.staff.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.attachment.SampleFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A file too large to be looked at, sent to a draft. */
@PortalTest
class LargeFileWebTests {

	/** Above what is taken, and above what the form may put around it. */
	private static final int TOO_LARGE = 20_100_000;

	@Autowired
	private PortalClient staff;

	@TempDir
	private Path folder;

	private String draft;

	@BeforeEach
	void write() {
		this.staff.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		Page saved = this.staff.submit(this.staff.get("/ru/staff/notices/new"), "#notice-form",
				NoticeFields.complete().map());
		this.draft = saved.location().replaceFirst(".*(/staff/notices/.*)", "/ru$1");
	}

	@Test
	void theFormOfTheDraftTellsItAtTheFieldOfTheFile() throws IOException {
		Path file = Files.write(this.folder.resolve("map.png"), new byte[TOO_LARGE]);
		Page sent = this.staff.submit(this.staff.get(this.draft), "#add-file", Map.of("purpose", "MAP"), file);
		assertThat(sent.status()).isEqualTo(303);
		Page page = this.staff.follow(sent);
		assertThat(page.status()).isEqualTo(413);
		assertThat(page.document().getElementById("file").parent().select(".error").text()).contains("больше 20 МБ");
		assertThat(page.document().select(".error-summary a[href=#file]")).hasSize(1);
		assertThat(page.document().getElementById("text.ru").val()).isEqualTo("По-русски text");
	}

	@Test
	void fromThereASmallerFileIsAdded() throws IOException {
		Page page = this.staff.get(this.draft + "/attachments/too-large");
		Path map = Files.write(this.folder.resolve("map.png"), SampleFiles.png(0x620001));
		assertThat(this.staff.submit(page, "#add-file", Map.of("purpose", "MAP"), map).status()).isEqualTo(302);
		assertThat(this.staff.get(this.draft).document().select("#files a[href*=attachments]").text())
			.isEqualTo("map.png");
	}

	@Test
	void aNoticeThatIsNotThereHasNoSuchPage() {
		assertThat(this.staff.get("/ru/staff/notices/2020-9999/1/attachments/too-large").status()).isEqualTo(404);
	}

}
