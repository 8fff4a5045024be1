package kz.alatau.portal.web.staff.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeOutlinesWebTests {

	private static final String FORM = "#notice-form";

	private static final Path MAP = Path.of("src/main/resources/starter/demonstration-map.png");

	private static final String FEATURE = """
			{"type":"Feature","properties":{"cadastral_number":"%s"},"geometry":{"type":"Polygon",
			"coordinates":[[[77.100,43.600],[77.101,43.600],[77.101,43.601],[77.100,43.601],[77.100,43.600]]]}}""";

	@TempDir
	private Path folder;

	@Autowired
	private PortalClient author;

	@Autowired
	private PortalClient reviewer;

	@Autowired
	private PortalClient publisher;

	@Autowired
	private PortalClient reader;

	@Autowired
	private TestAccounts accounts;

	@BeforeEach
	void signIn() {
		this.author.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		this.accounts.open("bolat", StaffRole.REVIEWER);
		this.accounts.open("dana", StaffRole.PUBLISHER, StaffRole.ADMINISTRATOR);
		this.reviewer.signIn("bolat", PortalTest.PASSWORD);
		this.publisher.signIn("dana", PortalTest.PASSWORD);
	}

	@Test
	void everybodySeesWhereThePlotsLieAndCanProveTheFile() throws IOException {
		String number = draft();
		assertThat(send(number, "03-046-001-001").status()).isEqualTo(302);
		Page preview = this.author.get(page(number) + "/preview");
		assertThat(preview.document().select("#plots svg .plot")).isNotEmpty();
		assertThat(preview.text()).contains("Границы известны у 1 из 2 участков", "0,8970");
		publish(number);
		Page shown = this.reader.get("/ru/notices/" + number);
		assertThat(shown.document().select("#plots .map-frame > svg .plot")).hasSize(1);
		assertThat(shown.document().select("#plots td.number").eachText()).contains("0,8970", "–");
		byte[] file = this.reader.file(file(number)).body();
		assertThat(this.reader.get("/register/entries?from=0&to=1000").body()).contains(HashedContent.of(file).sha256(),
				"plots.geojson");
		assertThat(this.reader.get("/api/v1/notices/" + number).body()).contains(HashedContent.of(file).sha256());
		assertThat(new String(file, StandardCharsets.UTF_8)).contains("[77.101,43.6]", "03-046-001-001")
			.doesNotContain("03-046-001-002");
	}

	@Test
	void whatIsTypedLaterKeepsTheOutlinesOfThePlotsThatStay() throws IOException {
		String number = draft();
		send(number, "03-046-001-001");
		send(number, "03-046-001-002");
		Page form = this.author.get(page(number));
		this.author.submit(form, FORM, NoticeFields.complete().with("plots", "03-046-001-002;Жетыген;1,5").map());
		Page saved = this.author.get(page(number));
		assertThat(saved.document().getElementById("outlines").text()).contains("у 1 из 1 участка");
		this.author.submit(saved, "#take-off-outlines", Map.of());
		assertThat(this.author.get(page(number)).document().getElementById("outlines").text())
			.contains("у 0 из 1 участка");
	}

	@Test
	void faultsAreListedAndNothingIsChanged() throws IOException {
		String number = draft();
		send(number, "03-046-001-001");
		Page refused = send(number, "03-046-001-009");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select(".faults tbody tr")).hasSize(1);
		assertThat(refused.document().select(".faults").text()).contains("03-046-001-009");
		assertThat(refused.document().select(".error-summary a[href=#outlines]")).hasSize(1);
		assertThat(this.author.get(page(number)).document().getElementById("outlines").text())
			.contains("у 1 из 2 участков");
	}

	@Test
	void whoSawAnOlderVersionChangesNothing() throws IOException {
		String number = draft();
		Page old = this.author.get(page(number));
		send(number, "03-046-001-001");
		Path file = write("03-046-001-002");
		Page stale = this.author.submit(old, "#add-outlines", Map.of(), file);
		assertThat(stale.status()).isEqualTo(409);
		assertThat(this.reviewer.submit(old, "#add-outlines", Map.of(), file).status()).isEqualTo(403);
	}

	@Test
	void thereIsNoFileWithoutOutlinesAndNoneOfARemovedNotice() throws IOException {
		String without = draft();
		publish(without);
		assertThat(this.reader.get(file(without)).status()).isEqualTo(404);
		String number = draft();
		send(number, "03-046-001-001");
		publish(number);
		Page removed = this.publisher.submit(this.publisher.get(page(number) + "/remove"), "#remove",
				Map.of("reason.kk", "Сот шешімі", "reason.ru", "Решение суда", "court", "Алматы облыстық соты",
						"decisionNumber", "2-15", "decisionDate", "2026-09-01", "proof", PortalTest.PASSWORD));
		assertThat(removed.status()).as(removed.text()).isEqualTo(302);
		assertThat(this.reader.get(file(number)).status()).isEqualTo(410);
	}

	private String draft() {
		Page saved = this.author.submit(this.author.get("/ru/staff/notices/new"), FORM, NoticeFields.complete().map());
		assertThat(saved.status()).as(saved.text()).isEqualTo(302);
		String number = saved.location().replaceFirst(".*/notices/([^/]+).*", "$1");
		this.author.submit(this.author.get(page(number)), "#add-file", Map.of("purpose", "MAP"), MAP);
		return number;
	}

	private Page send(String number, String plot) throws IOException {
		return this.author.submit(this.author.get(page(number)), "#add-outlines", Map.of(), write(plot));
	}

	private Path write(String plot) throws IOException {
		return Files.writeString(this.folder.resolve("plots.geojson"),
				"{\"type\":\"FeatureCollection\",\"features\":[" + FEATURE.formatted(plot) + "]}");
	}

	private void publish(String number) {
		assertThat(this.author.submit(this.author.get(page(number) + "/preview"), "#send", Map.of()).status())
			.isEqualTo(302);
		assertThat(this.reviewer.submit(this.reviewer.get(page(number)), "#review", Map.of()).status()).isEqualTo(302);
		assertThat(this.publisher.submit(this.publisher.get(page(number)), "#publish", Map.of()).status())
			.isEqualTo(302);
	}

	private static String page(String number) {
		return "/ru/staff/notices/" + number + "/1";
	}

	private static String file(String number) {
		return "/notices/" + number + "/versions/1/plots.geojson";
	}

}
