package kz.alatau.portal.web.law;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class TakingLawWebTests {

	@Autowired
	private PortalClient reader;

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void everyRuleOfTheReferenceStandsThereWithItsArticleAndLink(String language) {
		Page page = this.reader.get("/" + language + "/law/taking");
		assertThat(page.status()).isEqualTo(200);
		ids().forEach((id) -> {
			var rule = page.document().getElementById(id);
			assertThat(rule).as(id).isNotNull();
			assertThat(rule.select("p").first().text()).as(id).isNotBlank();
			assertThat(page.text()).as("codes of the portal’s own").doesNotContain(id);
			assertThat(rule.select("a[href^=https://adilet.zan.kz]")).as(id).hasSize(1);
		});
	}

	@Test
	void theTwoLawsStandSideBySideWhereTheyDiffer() {
		Page page = this.reader.get("/en/law/taking");
		assertThat(page.document().select(".two-laws tbody tr")).hasSize(6);
		assertThat(page.document().select(".two-laws tr:has(a[href=#AL-09])").text()).contains("lost profit too",
				"lost profit is not");
	}

	@Test
	void theTimesOfTheLawStandThereInItsWords() {
		Page page = this.reader.get("/ru/law/taking");
		assertThat(page.document().getElementById("G2").text()).contains("3 рабочих дня");
		assertThat(page.document().getElementById("GX").text()).contains("3 месяца", "не раньше");
	}

	private static Stream<String> ids() {
		return Stream
			.of(IntStream.rangeClosed(1, 18).mapToObj("KZ-%02d"::formatted),
					IntStream.rangeClosed(1, 17).mapToObj("AL-%02d"::formatted),
					IntStream.rangeClosed(1, 8).mapToObj("REG-%d"::formatted))
			.flatMap((part) -> part);
	}

}
