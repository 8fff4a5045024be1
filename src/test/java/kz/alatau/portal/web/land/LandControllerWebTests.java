package kz.alatau.portal.web.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.relocation.TestNotices;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Other tests publish notices in the same database: only differences are exact. */
@PortalTest
class LandControllerWebTests {

	private static final Wording TEXT = new Wording("Мәтін", "Текст", "");

	@Autowired
	private PortalClient reader;

	@Autowired
	private TestNotices publishing;

	@Autowired
	private RelocationNotices notices;

	@Test
	void aNoticeIsAddedToTheTotalsAndItsWithdrawalTakenOff() {
		JsonNode before = json();
		NoticeNumber number = publish("land-1", "12.3456");
		assertThat(change(before, "ordered")).isEqualByComparingTo("12.3456");
		assertThat(change(before, "inForce")).isEqualByComparingTo("12.3456");
		withdraw(number);
		assertThat(change(before, "ordered")).isEqualByComparingTo("12.3456");
		assertThat(change(before, "withdrawn")).isEqualByComparingTo("12.3456");
		assertThat(change(before, "inForce")).isZero();
		assertThat(json().at("/totals/handedOver/hectares").isNull()).isTrue();
	}

	@Test
	void aNoticeWithoutHectaresIsCountedAndShownAsNotStated() {
		JsonNode before = json();
		publish("land-2", null);
		assertThat(json().at("/totals/ordered/unstated").asInt())
			.isEqualTo(before.at("/totals/ordered/unstated").asInt() + 1);
		assertThat(change(before, "ordered")).isZero();
		Page page = this.reader.get("/en/land");
		assertThat(row(page, "land-2")).contains("not stated").contains("not published");
		assertThat(page.text()).containsPattern("notices? (does|do) not state hectares");
	}

	@Test
	void demonstrationsAreLeftOut() {
		this.notices.loadDemonstration();
		assertThat(this.reader.get("/api/v1/land").body()).doesNotContain("DEMO");
		assertThat(this.reader.get("/en/land").text()).contains("Demonstration notices are left out")
			.doesNotContain("DEMO-");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en|593|2,400|No notice in force here with an act adopted up to 7 October 2025 states hectares.",
					"ru|593|2 400|с актом, принятым не позже 7 октября 2025 г., не указаны гектары",
					"kk|593|2 400|күнінен кешіктірілмей қабылданған актілер" })
	void publishedFiguresAreHeldAgainstTheNotices(String language, String taken, String planned, String nothing) {
		publish("land-3-" + language, "5.5");
		Page page = this.reader.get("/" + language + "/land");
		List<String> figures = page.document()
			.select(".plain-list > li")
			.eachText()
			.stream()
			.map((text) -> text.replaceAll("\\h", " "))
			.toList();
		assertThat(figures).hasSize(2);
		assertThat(figures.getFirst()).contains(taken, nothing, "Zakon.kz");
		assertThat(figures.getLast()).contains(planned, "2025");
		assertThat(page.document().select("svg.land-chart path.steps")).hasSize(1);
		assertThat(page.document().select("svg.land-chart line.mark")).hasSize(2);
	}

	@Test
	void theDifferenceToThePlanIsASentence() {
		publish("land-4", "1");
		JsonNode check = json().at("/checks/1");
		assertThat(check.at("/result").asString()).isEqualTo("LESS");
		assertThat(check.at("/difference").decimalValue())
			.isEqualByComparingTo(new BigDecimal(2400).subtract(check.at("/notices/hectares").decimalValue()));
		assertThat(this.reader.get("/en/land").text())
			.containsPattern("with acts adopted from 8 October 2025 on add up to [0-9.,]+ ha. "
					+ "The difference, about [0-9.,]+ ha, has no notice here.")
			.containsPattern("Of this, [0-9.,]+ ha come from acts adopted after 31 December 2025: later than planned.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void theTableOpensInASpreadsheetAndRunsNoFormula(String language) {
		publish("=1+1 " + language, "7.25");
		Page page = this.reader.get("/" + language + "/land.csv");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
		assertThat(page.header("Content-Disposition")).contains("attachment", "land.csv");
		assertThat(page.body()).startsWith("\uFEFF");
		List<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(page.body().substring(1)).stream().toList();
		assertThat(records).anySatisfy((line) -> {
			assertThat(line.getField(3)).isEqualTo("'=1+1 " + language);
			assertThat(line.getField(6)).isEqualTo("7.25");
		});
		assertThat(records).extracting((line) -> line.getField(6)).contains("593", "2400");
		assertThat(records.stream().flatMap((line) -> line.getFields().stream()))
			.noneMatch((field) -> field.matches("(?s)^[=+@\\t\\r-].*"));
	}

	@Test
	void listOfNoticesAndCityLeadHere() {
		for (String path : List.of("/ru/notices", "/ru/city")) {
			assertThat(this.reader.get(path).document().select("main a[href=/ru/land]")).as(path).hasSize(1);
		}
	}

	@Test
	void theNoticeShowsItsHectares() {
		assertThat(this.reader.get("/ru/notices/" + publish("land-5", "1234.5")).text().replace('\u00a0', ' '))
			.contains("Сколько земли изымают по акту 1 234,5 га");
		assertThat(this.reader.get("/ru/notices/" + publish("land-6", null)).text()).contains("не указано");
	}

	@Test
	void theInterfaceIsDescribed() {
		assertThat(this.reader.get("/api/v1/openapi").body()).contains("/api/v1/land");
		JsonNode figure = json().at("/figures/0");
		assertThat(figure.at("/hectares").decimalValue()).isEqualByComparingTo("593");
		assertThat(figure.at("/approximate").asBoolean()).isTrue();
		assertThat(figure.at("/asOf").asString()).isEqualTo("2025-10-07");
		assertThat(figure.at("/periodTo").isNull()).isTrue();
	}

	private JsonNode json() {
		return JsonMapper.shared().readTree(this.reader.get("/api/v1/land").body());
	}

	private BigDecimal change(JsonNode before, String column) {
		return hectares(json(), column).subtract(hectares(before, column));
	}

	private static BigDecimal hectares(JsonNode report, String column) {
		JsonNode hectares = report.at("/totals/" + column + "/hectares");
		return hectares.isNull() ? BigDecimal.ZERO : hectares.decimalValue();
	}

	private static String row(Page page, String act) {
		return page.document()
			.select("tbody tr")
			.stream()
			.filter((row) -> row.text().contains(act))
			.findFirst()
			.orElseThrow()
			.text();
	}

	private NoticeNumber publish(String act, @Nullable String hectares) {
		LocalDate today = LocalDate.now(Portal.ZONE);
		NoticeContent content = new NoticeContent(TEXT, TEXT, TEXT, TEXT, new TreeSet<>(List.of("196837100")), act,
				today, LegalRegime.GENERAL, today.plusMonths(4), null,
				(hectares != null) ? new BigDecimal(hectares) : null);
		return this.publishing.publish(TestNotices.complete(content)).number();
	}

	private void withdraw(NoticeNumber number) {
		this.publishing.withdraw(this.notices.byNumber(number).orElseThrow().latest().edition(), TEXT);
	}

}
