package kz.alatau.portal.web.register;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The register of the shared portal: the plan of the starter data stands in it. */
@PortalTest
class RegisterWebTests {

	private static final String FOR_EVER = "max-age=31536000, public, immutable";

	@Autowired
	private PortalClient client;

	@Autowired
	private PublicRegister register;

	@Test
	void keyAndCheckpointAreText() {
		Page key = this.client.get("/register/key");
		assertThat(key.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(key.body()).isEqualTo(this.register.key().line() + "\n").startsWith("alatau-portal.local/register+");
		Page checkpoint = this.client.get("/register/checkpoint");
		assertThat(checkpoint.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(checkpoint.body()).isEqualTo(this.register.checkpoint().note())
			.contains("\n\n\u2014 alatau-portal.local");
		assertThat(checkpoint.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(this.client.get("/register/checkpoint", "If-None-Match", checkpoint.header("ETag")).status())
			.isEqualTo(304);
	}

	@Test
	void publishedPlanOfTheStarterDataIsEnteredWithTheHashOfItsFile() {
		RegisteredEntry entry = this.register.find(EntryKind.PLAN_VERSION, "PLAN", 1).orElseThrow();
		JsonNode json = JsonMapper.shared().readTree(this.client.get("/register/entries/" + entry.index()).body());
		assertThat(json.path("leafHash").asString()).isEqualTo(entry.leafHash().base64());
		JsonNode plan = JsonMapper.shared().readTree(json.path("canonical").asString());
		assertThat(plan.path("kind").asString()).isEqualTo("PLAN_VERSION");
		assertThat(plan.at("/title/en").asString()).startsWith("General plan, version 1: act No. ");
		HashedContent file = HashedContent.of(this.client.get("/plans/1/zones.geojson").body().getBytes(UTF_8));
		assertThat(plan.at("/attachments/0/name").asString()).isEqualTo("plan-1-zones.geojson");
		assertThat(plan.at("/attachments/0/sha256").asString()).isEqualTo(file.sha256());
		assertThat(plan.at("/attachments/0/size").asLong()).isEqualTo(file.size());
	}

	@Test
	void whatCannotChangeMayBeKeptForEver() {
		for (String path : new String[] { "/register/proof/inclusion?index=0&size=1",
				"/register/proof/consistency?from=1&to=1", "/register/checkpoints/1", "/register/checkpoints/0" }) {
			Page page = this.client.get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.header("Cache-Control")).as(path).isEqualTo(FOR_EVER);
			assertThat(this.client.get("/kk" + path).header("Cache-Control")).as(path)
				.isEqualTo("max-age=31536000, private, immutable");
		}
		assertThat(this.client.get("/register/entries?from=0&to=1000").header("Cache-Control")).isEqualTo("no-cache");
	}

	/** A court may order that a text is taken away. */
	@Test
	void textsAreNotKeptForEver() {
		for (String path : new String[] { "/register/entries?from=0&to=1", "/register/entries/0" }) {
			assertThat(this.client.get(path).header("Cache-Control")).as(path).isEqualTo("max-age=3600, public");
		}
	}

	@Test
	void listEndsWhereTheRegisterEnds() {
		long size = this.register.size();
		assertThat(entries("from=0&to=1000")).hasSize((int) size);
		assertThat(entries("from=" + size + "&to=" + (size + 5))).isEmpty();
		assertThat(entries("from=0&to=0")).isEmpty();
		assertThat(entries("from=0&to=9223372036854775807")).hasSize((int) size);
	}

	private JsonNode entries(String query) {
		Page page = this.client.get("/register/entries?" + query);
		assertThat(page.status()).isEqualTo(200);
		return JsonMapper.shared().readTree(page.body()).path("entries");
	}

	@ParameterizedTest
	@CsvSource({ "400,entries", "400,entries?from=0", "400,entries?from=a&to=2", "400,entries/first",
			"400,proof/inclusion?index=0", "400,proof/consistency?from=&to=1", "400,checkpoints/last",
			"404,entries?from=100000&to=100001", "404,entries/100000", "404,entries/-1", "404,checkpoints/100000",
			"404,checkpoints/-1", "404,proof/inclusion?index=0&size=100000", "404,proof/consistency?from=1&to=100000",
			"404,nothing", "422,entries?from=-1&to=1", "422,entries?from=2&to=1", "422,proof/inclusion?index=1&size=1",
			"422,proof/inclusion?index=-1&size=1", "422,proof/inclusion?index=0&size=0",
			"422,proof/consistency?from=2&to=1", "422,proof/consistency?from=-1&to=1" })
	void badQuestionsAreAnsweredWithAProblem(int status, String path) {
		Page page = this.client.get("/register/" + path, "Accept-Language", "en");
		assertThat(page.status()).isEqualTo(status);
		assertThat(page.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(page.body());
		assertThat(problem.path("type").asString()).startsWith("urn:alatau:problem:");
		assertThat(problem.path("title").asString()).isNotBlank();
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("instance").asString()).startsWith("/register/");
	}

	@Test
	void problemSaysHowFarTheRegisterHasCome() {
		JsonNode problem = JsonMapper.shared().readTree(this.client.get("/ru/register/entries/100000").body());
		assertThat(problem.path("type").asString()).isEqualTo("urn:alatau:problem:register-not-there");
		assertThat(problem.path("title").asString()).isEqualTo("До этого реестр еще не дошел");
		assertThat(problem.path("size").asLong()).isEqualTo(this.register.size());
	}

	@Test
	void interfaceIsDescribedWithTheRecipe() {
		JsonNode description = JsonMapper.shared().readTree(this.client.get("/api/v1/openapi").body());
		assertThat(description.path("paths").propertyNames()).contains("/register/key", "/register/checkpoint",
				"/register/checkpoints/{size}", "/register/entries", "/register/entries/{index}",
				"/register/proof/inclusion", "/register/proof/consistency", "/api/v1/villages");
		assertThat(description.path("tags")
			.valueStream()
			.filter((tag) -> tag.path("name").asString().equals("Public register"))
			.findFirst()
			.orElseThrow()
			.path("description")
			.asString()).contains(RegisterRecipe.TEXT);
		assertThat(description.at("/paths/~1register~1entries/get/responses").propertyNames()).contains("200", "400",
				"404", "422");
		assertThat(description.at("/paths/~1register~1entries~1{index}/get/responses").propertyNames()).contains("410");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void pageShowsSizeRootKeyEntriesAndRecipe(String language) {
		Page page = this.client.get("/" + language + "/register");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(this.register.key().line(),
				this.register.checkpoint().checkpoint().root().base64(),
				this.register.latest(1).getFirst().leafHash().base64());
		assertThat(page.document().select("main [role=alert]")).isEmpty();
		assertThat(page.document().select("pre[lang=en] code").first().wholeText()).isEqualTo(RegisterRecipe.TEXT);
		assertThat(page.document().select("footer a[href=/" + language + "/register]")).hasSize(1);
	}

}
