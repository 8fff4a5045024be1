package kz.alatau.portal.web.genuine;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.paper.PaperCode;
import kz.alatau.portal.paper.Papers;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisterEntry;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Papers of notices that are entered here and stand in no other table. */
@PortalTest
class GenuineWebTests {

	private static final String FILE = "a map";

	private static final Instant DAY = Instant.parse("2026-11-03T05:00:00Z");

	private static final AtomicInteger NUMBERS = new AtomicInteger(9000);

	@Autowired
	private PortalClient client;

	@Autowired
	private PublicRegister register;

	@Autowired
	private Papers papers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private StatementCounter statements;

	private final String number = "2099-" + NUMBERS.incrementAndGet();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kk | Шынайы. Мұны портал жариялаған   | Хабарландыру | 3 қараша
			ru | Подлинная. Портал это опубликовал | Объявление   | 3 ноября 2026
			en | Genuine. The portal has published | Хабарландыру | 3 November 2026
			""")
	void codeOfAPaperIsAnswered(String language, String answer, String title, String day) {
		RegisteredEntry entry = publish(EntryKind.NOTICE, 1);
		Page page = ask(language, entry);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(answer, title, day, this.number, PaperCode.of(entry).toString());
		assertThat(page.document().select("#page").attr("href"))
			.isEqualTo("/" + language + "/notices/" + this.number + "/versions/1");
		assertThat(page.document().select("a[href=/register/entries/" + entry.index() + "]")).hasSize(1);
		assertThat(page.document().select("#newest, #cause, #reason")).isEmpty();
		assertThat(page.body()).doesNotContain("??", "genuine.");
		assertThat(page.header("Set-Cookie")).doesNotContain("SESSION");
	}

	@ParameterizedTest
	@EnumSource(names = { "NOTICE_CORRECTION", "NOTICE_RESTART", "NOTICE_TERMINATION", "NOTICE" })
	void paperThatWasReplacedLeadsToTheNewest(EntryKind kind) {
		RegisteredEntry first = publish(EntryKind.NOTICE, 1);
		RegisteredEntry second = publish(kind, 2);
		Page page = ask("ru", first);
		assertThat(page.document().select("#answer .withdrawn")).hasSize(1);
		assertThat(page.document().select("#newest").attr("href"))
			.isEqualTo("/ru/notices/" + this.number + "/versions/2");
		assertThat(page.document().select("#cause").attr("href")).isEqualTo("/register/entries/" + second.index());
		assertThat(ask("ru", second).document().select("#IN_FORCE")).hasSize(1);
	}

	@Test
	void withdrawnPaperIsToldTheReason() {
		RegisteredEntry first = publish(EntryKind.NOTICE, 1);
		enter(entry(EntryKind.NOTICE_WITHDRAWAL, 1).text("reason", Map.of(Language.KK, "Қате", Language.RU, "Ошибка")));
		Page page = ask("ru", first);
		assertThat(page.document().select("#WITHDRAWN")).hasSize(1);
		assertThat(page.document().select("#reason").text()).isEqualTo("Ошибка");
	}

	@Test
	void removedPaperIsToldTheReasonAndItsTextIsGone() {
		RegisteredEntry first = enter(entry(EntryKind.NOTICE, 1).value("secret", "Omarov")
			.attached("map.pdf", HashedContent.of((FILE + this.number).getBytes(UTF_8))));
		RegisteredEntry removal = remove(first);
		for (Page page : new Page[] { ask("ru", first), this.client.follow(send(FILE + this.number)) }) {
			assertThat(page.document().select("#REMOVED")).hasSize(1);
			assertThat(page.document().select("#reason").text()).isEqualTo("Решение суда № 1");
			assertThat(page.document().select("#cause").attr("href")).isEqualTo("/register/entries/" + removal.index());
		}
		Page gone = this.client.get("/ru/register/entries/" + first.index());
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.header("Content-Type")).startsWith("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(gone.body());
		assertThat(problem.path("type").asString()).isEqualTo("urn:alatau:problem:register-removed");
		assertThat(problem.path("leafHash").asString()).isEqualTo(first.leafHash().base64());
		assertThat(problem.path("removedBy").asLong()).isEqualTo(removal.index());
		assertThat(problem.at("/reason/ru").asString()).isEqualTo("Решение суда № 1");
		JsonNode listed = JsonMapper.shared()
			.readTree(this.client.get("/register/entries?from=%d&to=%d".formatted(first.index(), first.index() + 1))
				.body())
			.at("/entries/0");
		assertThat(listed.path("canonical").isNull()).isTrue();
		assertThat(listed.at("/removed/by").asLong()).isEqualTo(removal.index());
		assertThat(listed.path("leafHash").asString()).isEqualTo(first.leafHash().base64());
		assertThat(this.client.get("/en/register").text()).contains("removed by order of a court");
		assertThat(this.database.sql("select count(*) from register_entry where canonical like '%Omarov%'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void entryThatIsThereSaysNothingOfRemoval() {
		RegisteredEntry entry = publish(EntryKind.NOTICE, 1);
		JsonNode json = JsonMapper.shared().readTree(this.client.get("/register/entries/" + entry.index()).body());
		assertThat(json.propertyNames()).containsExactly("index", "leafHash", "canonical");
	}

	@Test
	void fileThatThePortalHasMadeIsKnownByItsHash() {
		RegisteredEntry entry = publish(EntryKind.NOTICE, 1);
		String sha256 = HashedContent.of(("paper " + this.number).getBytes(UTF_8)).sha256();
		this.papers.issued(sha256, entry.index());
		this.papers.issued(sha256, entry.index());
		Page posted = send("paper " + this.number);
		assertThat(posted.status()).isEqualTo(302);
		assertThat(posted.location()).isEqualTo("/ru/genuine?sha256=" + sha256);
		assertThat(this.client.follow(posted).document().select("#IN_FORCE")).hasSize(1);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("delete from paper").update());
	}

	@Test
	void attachmentIsWhatItIsInTheNewestVersion() {
		HashedContent file = HashedContent.of((FILE + this.number).getBytes(UTF_8));
		enter(entry(EntryKind.NOTICE, 1).attached("map.pdf", file));
		enter(entry(EntryKind.NOTICE_CORRECTION, 2).attached("map.pdf", file).attached("again.pdf", file));
		Page page = this.client.follow(send(FILE + this.number));
		assertThat(page.document().select("#IN_FORCE")).hasSize(1);
		assertThat(page.document().select("#page").attr("href")).endsWith("/versions/2");
	}

	@Test
	void publishedPlanIsKnownByTheFileOfItsZones() {
		Page page = this.client.follow(send(this.client.get("/plans/1/zones.geojson").body()));
		assertThat(page.text()).contains("PLAN");
		assertThat(page.document().select("#page").attr("href")).isEqualTo("/ru/plans/1");
	}

	@Test
	void unknownPapersAreToldSo() {
		assertThat(this.client.follow(send("something else")).document().select("#unknown")).hasSize(1);
		RegisteredEntry entry = publish(EntryKind.NOTICE, 1);
		RegisteredEntry other = new RegisteredEntry(entry.index(), entry.kind(), "x", 1, "",
				this.register.latest(2).getLast().leafHash(), DAY, null);
		Page page = this.client.get("/en/genuine?code=" + PaperCode.of(other));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("does not know this paper");
		Page beyond = this.client.get("/en/genuine?code="
				+ PaperCode.of(new RegisteredEntry(1_000_000, entry.kind(), "x", 1, "", entry.leafHash(), DAY, null)));
		assertThat(beyond.document().select("#unknown")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzz", "0000-0000-0001", "", "%3Cscript%3E", "000000000000000000000000000000000000" })
	void mistypedCodeIsToldSo(String code) {
		Page page = this.client.get("/en/genuine?code=" + code);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("#code-error").text()).contains("mistyped");
		assertThat(page.body()).doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void formWithoutAFileIsToldSo(String language) {
		Page page = this.client.post("/" + language + "/genuine", Map.of(), "", "");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("#file-error")).hasSize(1);
		assertThat(this.client.get("/" + language + "/genuine?sha256=abc").status()).isEqualTo(422);
		assertThat(this.client.get("/" + language + "/genuine").document().select("#code-form, #file-form")).hasSize(2);
	}

	@Test
	void whoAsksTooOftenHasToWait() {
		Page page = ask("203.0.113.55");
		for (int i = 0; i < 400 && page.status() != 429; i++) {
			page = ask("203.0.113.55");
		}
		assertThat(page.status()).isEqualTo(429);
		assertThat(ask("203.0.113.56").status()).isEqualTo(200);
	}

	private Page ask(String address) {
		return this.client.get("/en/genuine?sha256=" + "0".repeat(64), "X-Forwarded-For", address);
	}

	@Test
	void anAnswerTakesFewStatements() {
		RegisteredEntry entry = publish(EntryKind.NOTICE, 1);
		ask("en", entry);
		long before = this.statements.count();
		ask("en", entry);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(3);
	}

	private RegisterEntry entry(EntryKind kind, int version) {
		return RegisterEntry.of(kind, this.number, version, DAY)
			.text("title", Map.of(Language.KK, "Хабарландыру", Language.RU, "Объявление"));
	}

	private RegisteredEntry publish(EntryKind kind, int version) {
		return enter(entry(kind, version));
	}

	private RegisteredEntry enter(RegisterEntry entry) {
		return this.transaction.execute((status) -> this.register.append(entry));
	}

	private RegisteredEntry remove(RegisteredEntry removed) {
		RegisterEntry removal = RegisterEntry.of(EntryKind.REMOVAL, this.number, removed.version(), DAY)
			.text("reason", Map.of(Language.KK, "№ 1 сот шешімі", Language.RU, "Решение суда № 1"));
		return this.transaction.execute((status) -> this.register.remove(removed.index(), removal));
	}

	private Page ask(String language, RegisteredEntry entry) {
		return this.client.get("/" + language + "/genuine?code=" + PaperCode.of(entry));
	}

	private Page send(String content) {
		return this.client.post("/ru/genuine", Map.of(), "paper.pdf", content);
	}

}
