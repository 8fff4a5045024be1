package kz.alatau.portal.relocation;

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
		for (int running = 1; running <= 3; running++) {
			NoticeContent said = this.notices.byNumber(NoticeNumber.ofDemonstration(running))
				.orElseThrow()
				.latest()
				.content();
			assertThat(said.title().kk()).startsWith("Демонстрация");
			assertThat(said.title().ru()).startsWith("Демонстрация");
			assertThat(said.title().en()).startsWith("Demonstration");
			assertThat(said.villages()).isNotEmpty();
		}
		assertThat(this.notices.byNumber(NoticeNumber.ofDemonstration(4))).isEmpty();
	}

	@Test
	void oneIsWithdrawnAndTheVillagesFindTheirs() {
		this.notices.loadDemonstration();
		PublishedNotice withdrawn = this.notices.byNumber(NoticeNumber.of("DEMO-3")).orElseThrow().latest();
		assertThat(withdrawn.isWithdrawn()).isTrue();
		assertThat(this.notices.forVillage("196837200")).extracting(NoticeLine::number)
			.contains(NoticeNumber.of("DEMO-2"))
			.doesNotContain(NoticeNumber.of("DEMO-1"));
	}

}
