package kz.alatau.portal.web.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class CertificateControllerWebTests {

	private static final String PATH = "/incentives/certificates";

	private static final Map<String, String> CASE = Map.of("contract.signed", "15.06.2026", "contract.years", "20",
			"project.cost", "20 000 000 000", "land[0].area", "120000", "yearly.incomePriority", "100000000",
			"years[0].year", "2027", "years[0].incomePriority", "5000000", "rules", "not a field");

	@Autowired
	private PortalClient client;

	@Autowired
	private JdbcClient database;

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kk | Айырмашылық жоқ | 15 маусым
			ru | Разницы нет     | 15 июня 2026
			en | No difference   | 15 June 2026
			""")
	void aCaseIsKeptAndShownWithWhatItSaysToday(String language, String same, String day) {
		Page posted = this.client.post("/" + language + PATH, CASE);
		assertThat(posted.status()).isEqualTo(302);
		Page page = this.client.follow(posted);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(same, day, "incentive-1");
		assertThat(page.document().select("#same")).hasSize(1);
		assertThat(page.document().select("#inputs dt")).hasSize(7);
		assertThat(page.body()).doesNotContain("incentive.", "not a field", "??");
		assertThat(page.document().select("h1").text()).contains(code(posted));
	}

	@Test
	void theHashOnThePageIsThatOfTheTextThatCanBeFetched() throws NoSuchAlgorithmException {
		String code = code(this.client.post("/en" + PATH, CASE));
		JsonNode json = JsonMapper.shared().readTree(this.client.get("/api/v1/incentives/certificates/" + code).body());
		String text = this.client.get("/api/v1/incentives/certificates/" + code + "/canonical").body();
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		assertThat(HexFormat.of().formatHex(hash)).isEqualTo(json.path("sha256").asString());
		assertThat(text).isEqualTo(json.path("canonical").asString());
		assertThat(this.client.get("/en" + PATH + "/" + code).text()).contains(json.path("sha256").asString());
		assertThat(json.path("intact").asBoolean()).isTrue();
		assertThat(json.at("/case/land/0/area").asInt()).isEqualTo(120000);
		assertThat(json.at("/results/standard/tax").asString()).matches("\\d+\\.\\d\\d");
		assertThat(json.at("/today/same").asBoolean()).isTrue();
		assertThat(json.at("/today/changes")).isEmpty();
	}

	@Test
	void aChangedRowIsFoundOut() {
		String code = code(this.client.post("/en" + PATH, with("land[0].area", "120001")));
		String signs = code.replace("-", "");
		this.database.sql("alter table certificate disable trigger user").update();
		try {
			this.database
				.sql("update certificate set case_json = replace(case_json, '120001', '120002') where code = ?")
				.param(signs)
				.update();
		}
		finally {
			this.database.sql("alter table certificate enable trigger user").update();
		}
		Page page = this.client.get("/en" + PATH + "/" + code);
		assertThat(page.document().select("#broken").text()).contains("its hash does not fit");
		assertThat(page.document().select("#results")).isEmpty();
		JsonNode json = JsonMapper.shared().readTree(this.client.get("/api/v1/incentives/certificates/" + code).body());
		assertThat(json.path("intact").asBoolean()).isFalse();
		assertThat(json.propertyNames()).doesNotContain("today", "results");
	}

	@Test
	void aCertificateOfOtherRulesShowsWhatDiffers() {
		String code = code(this.client.post("/en" + PATH, with("land[0].area", "120003")));
		String canonical = this.client.get("/api/v1/incentives/certificates/" + code + "/canonical").body();
		String older = canonical.replaceFirst("\"ruleVersion\":\"\\w+\"", "\"ruleVersion\":\"older\"")
			.replaceFirst("\"regime\":\"337508.44\"", "\"regime\":\"300000.00\"");
		JsonNode tree = JsonMapper.shared().readTree(older);
		this.database
			.sql("""
					insert into certificate (code, case_json, rule_version, method_version, results_json, sha256, created_at)
					values ('000000000', ?, 'older', 'incentive-1', ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), now())""")
			.params(tree.path("case").toString(), tree.path("results").toString(), older)
			.update();
		Page page = this.client.get("/en" + PATH + "/0000-0000-0");
		assertThat(page.document().select("#differs, #other-rules")).hasSize(2);
		assertThat(page.document().select("#changes tbody tr")).hasSize(1);
		assertThat(page.document().select("#changes tbody tr").text()).contains("2026 Land tax", "300,000",
				"337,508.44");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzz", "0000-0000-1", "' or 1=1", "%3Cscript%3E", "0000 0000 0 0" })
	void aMistypedCodeIsToldSo(String code) {
		String sent = code.replace(" ", "%20").replace("'", "%27");
		Page byForm = this.client.get("/en" + PATH + "?code=" + sent);
		assertThat(byForm.status()).isEqualTo(422);
		assertThat(byForm.document().select("#code-error").text()).contains("mistyped");
		Page byAddress = this.client.get("/en" + PATH + "/" + sent);
		assertThat(byAddress.status()).isEqualTo(404);
		assertThat(byAddress.text()).contains("mistyped");
		assertThat(byAddress.body()).doesNotContain("<script>");
		Page json = this.client.get("/api/v1/incentives/certificates/" + sent);
		assertThat(json.status()).isEqualTo(404);
		assertThat(json.body()).contains("urn:alatau:problem:certificate-mistyped");
	}

	@Test
	void anUnknownCodeIsNotFound() {
		assertThat(this.client.get("/en" + PATH + "/zzzz-zzzz-" + check()).status()).isEqualTo(404);
		assertThat(this.client.get("/api/v1/incentives/certificates/zzzzzzzz" + check()).body())
			.contains("urn:alatau:problem:not-found");
	}

	/** The sign that makes a sound code of eight Z. */
	private static char check() {
		return "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars()
			.mapToObj((sign) -> (char) sign)
			.filter((sign) -> kz.alatau.portal.certificate.CertificateCode.parse("ZZZZZZZZ" + sign).isPresent())
			.findFirst()
			.orElseThrow();
	}

	@Test
	void aTypedCodeLeadsToItsCertificate() {
		String code = code(this.client.post("/ru" + PATH, CASE));
		Page found = this.client.get("/ru" + PATH + "?code=" + code.toLowerCase().replace("-", "%20"));
		assertThat(found.location()).isEqualTo("/ru" + PATH + "/" + code);
		assertThat(this.client.get("/ru" + PATH).document().select("#find-form input[name=code]")).hasSize(1);
	}

	@Test
	void aCaseWithErrorsIsToldTheReasonsAndLeadsBack() {
		Page page = this.client.post("/ru" + PATH, with("project.cost", "много"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("main .error-summary li")).hasSize(1);
		assertThat(page.document().select("main a").attr("href")).startsWith("/ru/incentives?")
			.contains("project.cost=");
	}

	@ParameterizedTest
	@CsvSource({ "Origin, https://example.org, 403", "Origin, null, 403", "Origin, not an origin, 403",
			"Origin, http://127.0.0.1, 302", "Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, same-site, 403",
			"Sec-Fetch-Site, same-origin, 302", "Sec-Fetch-Site, none, 302" })
	void formsOfOtherSitesAreRefused(String header, String value, int status) {
		assertThat(this.client
			.post("/en" + PATH, "contract.signed=2026-06-15&contract.years=20&project.cost=5", "Content-Type",
					"application/x-www-form-urlencoded", header, value)
			.status()).isEqualTo(status);
	}

	@Test
	void whoAsksForTooManyHasToWait() {
		Page page = post("203.0.113.97");
		for (int i = 0; i < 300 && page.status() != 429; i++) {
			page = post("203.0.113.97");
		}
		assertThat(page.status()).isEqualTo(429);
		assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 60);
		assertThat(post("203.0.113.96").status()).isEqualTo(302);
	}

	@Test
	void nothingButFormsIsTaken() {
		assertThat(this.client.post("/en" + PATH, "{}", "Content-Type", "application/json").status()).isEqualTo(415);
		assertThat(this.client.post("/en" + PATH, Map.of(), "a.json", "{}").status()).isEqualTo(405);
	}

	@Test
	void aPageAsksTheDatabaseOnce() {
		String path = "/en" + PATH + "/" + code(this.client.post("/en" + PATH, CASE));
		this.client.get(path);
		long before = this.statements.count();
		this.client.get(path);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(2);
	}

	private Page post(String address) {
		return this.client.post("/en" + PATH, "contract.signed=2026-06-15&contract.years=20&project.cost=5",
				"Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-For", address);
	}

	private static Map<String, String> with(String field, String value) {
		Map<String, String> fields = new java.util.HashMap<>(CASE);
		fields.put(field, value);
		return fields;
	}

	private static String code(Page posted) {
		return posted.location().substring(posted.location().lastIndexOf('/') + 1);
	}

}
