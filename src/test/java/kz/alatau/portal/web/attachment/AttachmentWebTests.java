package kz.alatau.portal.web.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.attachment.SampleFiles;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AttachmentWebTests {

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Attachments attachments;

	@Autowired
	private SamplePublishedFiles published;

	@Test
	void publishedPictureIsShownAndNothingInItRuns() throws IOException {
		byte[] content = SampleFiles.png(0x010203);
		Attachment file = stored(content, "Карта; \"1\".png");
		this.published.publish(file.sha256());
		HttpResponse<byte[]> answer = this.client.file("/attachments/" + file.sha256());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(content);
		assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
		assertThat(header(answer, "Content-Disposition")).startsWith("inline; ").contains("filename*=UTF-8''%D0%9A");
		assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.headers().allValues("Content-Security-Policy"))
			.containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
		assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=86400, public, immutable");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		Page again = this.client.get("/attachments/" + file.sha256(), "If-None-Match", header(answer, "ETag"));
		assertThat(again.status()).isEqualTo(304);
		assertThat(this.client.file("/kk/attachments/" + file.sha256()).headers().firstValue("Cache-Control"))
			.contains("max-age=86400, private, immutable");
	}

	@Test
	void publishedDocumentIsSaved() throws IOException {
		Attachment file = stored(SampleFiles.pdf(), "act.pdf");
		this.published.publish(file.sha256());
		HttpResponse<byte[]> answer = this.client.file("/attachments/" + file.sha256());
		assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
		assertThat(header(answer, "Content-Disposition")).startsWith("attachment; ").contains("act.pdf");
	}

	@Test
	void fileOfADraftIsForStaffOnly() throws IOException {
		Attachment file = stored(SampleFiles.png(0x040506), "draft.png");
		assertThat(this.client.get("/attachments/" + file.sha256()).status()).isEqualTo(404);
		Page stranger = this.client.get("/staff/attachments/" + file.sha256());
		assertThat(stranger.status()).isEqualTo(302);
		assertThat(stranger.location()).contains("/staff/sign-in");
	}

	@ParameterizedTest
	@EnumSource(names = { "AUTHOR", "PUBLISHER" })
	void whoWorksOnNoticesSeesFilesOfDrafts(StaffRole role) throws IOException {
		byte[] content = SampleFiles.png(0x070809);
		Attachment file = stored(content, "draft.png");
		HttpResponse<byte[]> answer = signedIn(role).file("/staff/attachments/" + file.sha256());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(content);
		assertThat(header(answer, "Cache-Control")).contains("no-store");
		assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
	}

	@Test
	void whoDoesNotIsToldTheRole() throws IOException {
		Attachment file = stored(SampleFiles.png(0x0a0b0c), "draft.png");
		Page page = signedIn(StaffRole.PLANNER).get("/ru/staff/attachments/" + file.sha256());
		assertThat(page.status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/attachments/", "/attachments/0", "/attachments/..%2F..%2Fetc",
			"/attachments/0000000000000000000000000000000000000000000000000000000000000000",
			"/attachments/ABCDEF0000000000000000000000000000000000000000000000000000000000",
			"/en/attachments/0000000000000000000000000000000000000000000000000000000000000000" })
	void otherAddressesLeadNowhere(String path) {
		assertThat(this.client.get(path).status()).isIn(400, 404);
	}

	private PortalClient signedIn(StaffRole role) {
		this.accounts.open("viewer", role);
		return this.client.signIn("viewer", PortalTest.PASSWORD);
	}

	private Attachment stored(byte[] content, String name) throws IOException {
		return ((AttachmentOutcome.Stored) this.attachments.store(new ByteArrayInputStream(content), name))
			.attachment();
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
