package kz.alatau.portal.web.incentive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class TraceAndCompareWebTests {

	private static final String PLANT = Example.PLANT.query();

	private static final String FIVE = Example.FIVE.query();

	@Autowired
	private PortalClient client;

	@Test
	void everyFigureOfTheTableOpensItsSteps() {
		Page page = this.client.get("/en/incentives?" + PLANT);
		List<String> links = page.document().select(".taxes tbody tr").get(1).select("a[href*=line]").eachAttr("href");
		assertThat(links).hasSize(4).allSatisfy((link) -> {
			Page trace = this.client.get(link);
			assertThat(trace.status()).isEqualTo(200);
			assertThat(trace.document().select(".step")).isNotEmpty();
			assertThat(trace.document().select(".step a[href^=https://adilet.zan.kz]")).isNotEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kk | Орташа жылдық баланстық құн × мүлік салығының мөлшерлемесі | 592
			ru | Среднегодовая балансовая стоимость × ставка налога на имущество | 592
			en | Average book value × rate of property tax | 592
			""")
	void stepsStandInWordsInNumbersAndWithTheirArticle(String language, String formula, String article) {
		Page page = this.client.get("/" + language + "/incentives/trace?" + PLANT + "&year=2026&line=PROPERTY");
		assertThat(page.text()).contains(formula).contains(article);
		assertThat(page.document().select("h1").text()).contains("2026");
		assertThat(page.document().select(".step").last().select("strong").text()).endsWith("₸");
	}

	@Test
	void yearWithoutATaxShowsAllOfThem() {
		Page page = this.client.get("/en/incentives/trace?" + PLANT);
		assertThat(page.document().select("main section > .answer")).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "year=2019", "year=abc", "line=BEER", "line=cit" })
	void figureThatIsNotComputedIsNotFound(String figure) {
		assertThat(this.client.get("/en/incentives/trace?" + FIVE + "&" + figure).status()).isEqualTo(404);
	}

	@Test
	void traceOfACaseThatCannotBeLeadsToItsErrors() {
		Page page = this.client.get("/en/incentives/trace?project.cost=x&contract.signed=2026-06-15");
		assertThat(page.status()).isEqualTo(303);
		assertThat(this.client.get(page.header("Location")).status()).isEqualTo(422);
	}

	@ParameterizedTest
	@CsvSource({ "kk, Салық ең аз жағдай – B", "ru, в случае B", "en, case B" })
	void casesStandSideBySide(String language, String words) {
		Page page = this.client
			.get("/" + language + "/incentives/compare?" + cases(FIVE, FIVE + "&city.outcome=MOVED"));
		assertThat(page.document().select(".answer").text()).contains(words);
		assertThat(page.document().select(".case-line")).hasSize(2);
		assertThat(page.document().select("#differs ~ .scroll tbody tr")).hasSize(1);
		assertThat(page.document().select("#years ~ .scroll tbody tr")).hasSize(16);
	}

	@Test
	void pastedLinkBecomesAnotherCase() {
		String link = "https://example.org/ru/incentives?" + PLANT + "&rules=1#ends";
		Page page = this.client.get("/en/incentives/compare?" + cases(FIVE, link));
		assertThat(page.document().select("#results ~ .scroll thead").first().select("th")).hasSize(2);
		assertThat(page.document().select("form [name=c]")).hasSize(1);
	}

	@Test
	void resultLeadsToTheComparisonOfItsEnds() {
		Page page = this.client.get("/en/incentives?" + FIVE);
		Page comparison = this.client.get(page.document().select("a[href*=/incentives/compare]").attr("href"));
		assertThat(comparison.document().select("#results ~ .scroll").first().select("thead th")).hasSize(3);
	}

	@Test
	void caseThatCannotBeIsSaidAndTheOthersStay() {
		Page page = this.client.get("/en/incentives/compare?" + cases(FIVE, "project.cost=x", PLANT));
		assertThat(page.document().select(".banner").text()).contains("Case B cannot be computed");
		assertThat(page.document().select("#results ~ .scroll").first().select("thead th")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a=", "a=%25zz&b=%00", "a=%3Cb%3E=1", "e=1", "a=a&a=b" })
	void strangeComparisonsAreNeverFaults(String query) {
		Page page = this.client.get("/en/incentives/compare?" + query);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main b")).isEmpty();
	}

	private static String cases(String... queries) {
		StringBuilder address = new StringBuilder();
		for (int i = 0; i < queries.length; i++) {
			address.append((i > 0) ? "&" : "").append((char) ('a' + i)).append('=');
			address.append(URLEncoder.encode(queries[i], StandardCharsets.UTF_8));
		}
		return address.toString();
	}

}
