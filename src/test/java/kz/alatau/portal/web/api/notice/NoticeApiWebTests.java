package kz.alatau.portal.web.api.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeApiWebTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private PortalClient program;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private PublicRegister register;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	private NoticeEdition first;

	@BeforeEach
	void publish() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
		this.first = this.published.start();
	}

	@Test
	void theListHoldsEachNoticeOnceWithItsLastEdition() {
		correct();
		JsonNode list = get("/api/v1/notices?village=" + PublishedNotices.VILLAGE, 200);
		List<JsonNode> lines = list.get("notices").valueStream().filter(this::isOurs).toList();
		assertThat(lines).hasSize(1);
		assertThat(lines.getFirst().get("edition").asInt()).isEqualTo(2);
		assertThat(lines.getFirst().get("villages").get(0).asString()).isEqualTo(PublishedNotices.VILLAGE);
		assertThat(list.get("total").asLong()).isPositive();
	}

	@Test
	void aNoticeHasAllItsEditionsWithWhatProvesThem() {
		correct();
		this.statements.reset();
		JsonNode series = get(path(), 200);
		assertThat(this.statements.count()).isLessThanOrEqualTo(8);
		JsonNode editions = series.get("editions");
		assertThat(editions.valueStream().map((edition) -> edition.get("standing").asString()))
			.containsExactly("CORRECTED", "IN_FORCE");
		JsonNode edition = editions.get(0);
		assertThat(edition.get("document").get("plots").get(1).get("hectares").asString()).isEqualTo("1.5");
		assertThat(edition.get("files").get(0).get("sha256").asString()).isEqualTo(PublishedNotices.map());
		var entry = this.register.ofNumber(this.first.number().value()).getFirst();
		assertThat(edition.get("register").get("index").asLong()).isEqualTo(entry.index());
		assertThat(edition.get("register").get("leafHash").asString()).isEqualTo(entry.leafHash().base64());
		assertThat(series.toString()).doesNotContain("of-tests");
	}

	@Test
	void aRemovedEditionIsGoneInItsOwnAddressAndStaysInTheSeries() {
		correct();
		this.published.remove(this.first);
		JsonNode problem = get(path() + "/versions/1", 410);
		assertThat(problem.get("type").asString()).isEqualTo("urn:alatau:problem:notice-removed");
		assertThat(problem.get("reason").get("en").asString()).startsWith("Court decision 2-15. ")
			.contains("Алматы облыстық соты", "1 September 2026", "No. 2-15");
		assertThat(problem.get("leafHash").asString()).hasSize(44);
		JsonNode edition = get(path(), 200).get("editions").get(0);
		assertThat(edition.get("status").asString()).isEqualTo("REMOVED");
		assertThat(edition.get("document").isNull()).isTrue();
		assertThat(edition.get("files").isEmpty()).isTrue();
		assertThat(edition.get("register").get("leafHash").asString()).isEqualTo(problem.get("leafHash").asString());
		assertThat(get(path() + "/versions/2", 200).get("edition").asInt()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/notices?page=0, 400", "/api/v1/notices?page=x, 400", "/api/v1/notices?village=abc, 400",
			"/api/v1/notices?page=99999, 404", "/api/v1/notices/2026-9999, 404", "/api/v1/notices/abc, 400",
			"/api/v1/notices/2026-9999/versions/1, 404" })
	void whatIsNotThereIsAProblem(String path, int status) {
		assertThat(get(path, status).get("status").asInt()).isEqualTo(status);
	}

	@Test
	void theExamplesAreJsonOfTheFieldsThatAreAnswered() {
		JsonNode series = get(path(), 200);
		JsonNode example = JSON.readTree(NoticeExamples.SERIES);
		assertThat(names(example)).isEqualTo(names(series));
		assertThat(names(example.get("editions").get(0))).isEqualTo(names(series.get("editions").get(0)));
		assertThat(names(JSON.readTree(NoticeExamples.PAGE).get("notices").get(0)))
			.isEqualTo(names(get("/api/v1/notices", 200).get("notices").get(0)));
		assertThat(JSON.readTree(NoticeExamples.REMOVED).get("status").asInt()).isEqualTo(410);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/notices", "/api/v1/notices/{number}" })
	void theInterfaceIsDescribed(String path) {
		assertThat(get("/api/v1/openapi", 200).get("paths").get(path)).isNotNull();
	}

	private boolean isOurs(JsonNode line) {
		return line.get("number").asString().equals(this.first.number().value());
	}

	private void correct() {
		this.published.next(this.first, NoticeKind.CORRECTION, (document) -> PublishedNotices.withTitle(document,
				new Wording("а", "б", "c"), document.content().text()));
	}

	private String path() {
		return "/api/v1/notices/" + this.first.number();
	}

	private JsonNode get(String path, int status) {
		Page page = this.program.get(path);
		assertThat(page.status()).as(path).isEqualTo(status);
		return JSON.readTree(page.body());
	}

	private static List<String> names(JsonNode node) {
		return node.propertyStream().map(Map.Entry::getKey).toList();
	}

}
