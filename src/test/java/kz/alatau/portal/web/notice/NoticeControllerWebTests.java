package kz.alatau.portal.web.notice;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.RelocationNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeControllerWebTests {

	@Autowired
	private PortalClient reader;

	@Autowired
	private RelocationNotices notices;

	@BeforeEach
	void loadDemonstration() {
		this.notices.loadDemonstration();
	}

	@ParameterizedTest
	@CsvSource({ "/notices/2026-9999, 404", "/notices/DEMO-99, 404", "/notices/abc, 400", "/notices/2026-1, 400",
			"/notices?village=999999999, 404", "/notices?village=abc, 400", "/notices?page=0, 400",
			"/notices?page=x, 400", "/notices?page=99999, 404", "/notices?page=99999999999, 400",
			"/notices?page=2147483647, 404", "/notices?village=, 200", "/notices/DEMO-1, 200" })
	void addressesAreAnsweredWithTheRightStatus(String path, int status) {
		assertThat(this.reader.get("/ru" + path).status()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kk", "ru", "en" })
	void aDemonstrationSaysSoInTitleNumberAndBanner(String language) {
		String word = language.equals("en") ? "emonstration" : "емонстраци";
		Page page = this.reader.get("/" + language + "/notices/DEMO-2");
		assertThat(page.document().select("h1").text()).contains(word, "DEMO-2");
		assertThat(page.document().select("article h3").first().text()).contains(word);
		assertThat(page.document().select(".banner.demonstration").text()).contains(word);
	}

	@Test
	void theAnswerComesFirstAndNamesTheArticle() {
		Page page = this.reader.get("/en/notices/DEMO-1");
		assertThat(page.document().select(".answer").text()).startsWith("Your plot cannot be taken before")
			.contains("article 63");
		assertThat(page.text()).contains("days left", "A resolution alone takes nothing from you", "Kuigan");
	}

	@Test
	void underTheSpecialRegimeTheLimitIsCalledOrientation() {
		assertThat(this.reader.get("/en/notices/DEMO-2").text()).contains("for orientation only", "article 69");
		assertThat(this.reader.get("/en/notices/DEMO-1").text()).doesNotContain("for orientation only");
	}

	@Test
	void whoThinksOfBuildingIsWarnedByTheLawOfTheNotice() {
		assertThat(this.reader.get("/en/notices/DEMO-1").document().select("#building").text())
			.contains("risk of the cost of new building", "pre-emptive right", "Law on State Property");
		assertThat(this.reader.get("/en/notices/DEMO-2").document().select("#building").text())
			.contains("is not compensated", "Constitutional Law No. 286-VIII, article 69(5)");
		assertThat(this.reader.get("/en/notices/DEMO-3").document().select("#building")).isEmpty();
	}

	@Test
	void everyRightNamesTheLawItComesFrom() {
		assertThat(this.reader.get("/en/notices/DEMO-2").text()).doesNotContain("decision (article 65)")
			.contains("court decision (Law on State Property, article 65)");
	}

	@Test
	void aWithdrawnNoticeStaysInTheListAndCountsNoDays() {
		assertThat(this.reader.get("/en/notices?village=196847700").text()).contains("DEMO-3", "Withdrawn:");
		Page page = this.reader.get("/en/notices/DEMO-3");
		assertThat(page.document().select(".banner.withdrawn").text()).contains("withdrawn on", "takes another way");
		assertThat(page.text()).doesNotContain("days left", "cannot be taken before").contains("power line");
	}

	@Test
	void theListIsFilteredByVillage() {
		assertThat(this.reader.get("/ru/notices?village=196837200").text()).contains("DEMO-2")
			.doesNotContain("DEMO-1", "DEMO-3");
	}

}
