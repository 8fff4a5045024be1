package kz.alatau.portal.relocation;

import java.util.List;

import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class DemonstrationNoticesIntegrationTests {

	@Autowired
	private RelocationNotices notices;

	@Test
	void loadingTwiceGivesThreeNoticesThatCallThemselvesDemonstrations() {
		this.notices.loadDemonstration();
		this.notices.loadDemonstration();
		List<NoticeLine> lines = this.notices.published(1, "")
			.lines()
			.stream()
			.filter((line) -> line.number().isDemonstration())
			.toList();
		assertThat(lines).extracting((line) -> line.number().value())
			.containsExactlyInAnyOrder("DEMO-1", "DEMO-2", "DEMO-3");
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line.title().kk()).startsWith("Демонстрация");
			assertThat(line.title().ru()).startsWith("Демонстрация");
			assertThat(line.title().en()).startsWith("Demonstration");
			assertThat(this.notices.byNumber(line.number()).orElseThrow().latest().content().villages()).isNotEmpty();
		});
	}

	@Test
	void oneIsWithdrawnAndTheVillagesFindTheirs() {
		this.notices.loadDemonstration();
		PublishedNotice withdrawn = this.notices.byNumber(NoticeNumber.of("DEMO-3")).orElseThrow().latest();
		assertThat(withdrawn.isWithdrawn()).isTrue();
		assertThat(this.notices.forVillage("196837100")).extracting(NoticeLine::number)
			.contains(NoticeNumber.of("DEMO-2"))
			.doesNotContain(NoticeNumber.of("DEMO-1"));
	}

}
