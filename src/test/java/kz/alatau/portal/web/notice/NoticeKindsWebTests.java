package kz.alatau.portal.web.notice;

import java.time.Clock;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.web.document.PdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Not every notice takes something. */
@PortalTest
class NoticeKindsWebTests {

	@Autowired
	private PortalClient reader;

	@Autowired
	private NoticeDrafts drafts;

	@Autowired
	private NoticeApprovals approvals;

	@Autowired
	private Clock clock;

	private PublishedNotices published;

	@BeforeEach
	void prepare() {
		this.published = new PublishedNotices(this.drafts, this.approvals, this.clock);
	}

	@Test
	void informationSpeaksOfNoTakingAndHasNoEmptyRow() {
		NoticeEdition edition = this.published.first(PublishedNotices::information);
		Page page = page("en", edition);
		assertThat(page.document().select("dl.facts").first().text()).doesNotContain("to be taken", "not stated",
				"replacement", "General law", "Act");
		assertThat(page.document().select("dl.facts dd")).allMatch((value) -> value.hasText());
		assertThat(page.document().select(".answer")).isEmpty();
		assertThat(paper(edition)).doesNotContain("Изъят", "изымают", "Общий порядок", "413-IV", "отчуждения");
	}

	@Test
	void twoYearsToDevelopTakeNothing() {
		NoticeEdition edition = this.published.first(PublishedNotices::twoYears);
		Page page = page("en", edition);
		assertThat(page.document().select("dl.facts").first().text())
			.contains("Area of the plots under the act", "Special legal regime of Alatau", "118-п")
			.doesNotContain("to be taken", "replacement plot", "Date of alienation");
		assertThat(page.document().select(".answer")).isEmpty();
		assertThat(paper(edition)).contains("Площадь участков по акту", "Специальный правовой режим Алатау")
			.doesNotContain("изымают", "отчуждения", "413-IV");
	}

	@Test
	void theDayOfATakingNamesItsLaw() {
		NoticeEdition general = this.published.start();
		assertThat(page("en", general).document().select(".answer").text())
			.contains("(Law on State Property No. 413-IV, article 63)")
			.doesNotContain("orientation");
		NoticeEdition special = this.published.first(PublishedNotices::special);
		assertThat(page("en", special).document().select(".answer").text())
			.contains("general law, for orientation: Law on State Property No. 413-IV");
		assertThat(page("ru", special).document().select(".answer").text()).contains("общий закон, для ориентира");
		assertThat(page("kk", special).document().select(".answer").text()).contains("жалпы заң, бағдар үшін");
	}

	@Test
	void rulesAreNamedByTheirArticlesNotByCodesOfThePortal() {
		Page page = page("en", this.published.start());
		assertThat(page.document().select("#clock .steps-to-come tbody tr")).isNotEmpty();
		assertThat(page.document().select("#clock").text()).contains("article 63")
			.doesNotContainPattern("\\bG(\\d+|X)\\b");
	}

	private Page page(String language, NoticeEdition edition) {
		Page page = this.reader.get("/" + language + "/notices/" + edition.number());
		assertThat(page.status()).isEqualTo(200);
		return page;
	}

	/** The rows of the paper; what was typed stands on it too. */
	private String paper(NoticeEdition edition) {
		byte[] file = this.reader.file("/kk/notices/" + edition.number() + "/versions/1.pdf").body();
		return new PdfFile(file).text().replace("Изъятие под дорогу", "");
	}

}
