package kz.alatau.portal.relocation.cases;

import java.util.List;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.RelocationNotices;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class EarlierCasesIntegrationTests {

	@Autowired
	private RelocationNotices notices;

	@Autowired
	private EarlierCases earlier;

	@Autowired
	private PublicDeadlines deadlines;

	@Autowired
	private JdbcClient database;

	@Test
	void whatNobodyPublishedByHandHasCasesAndDatesAndOnlyOnce() {
		this.notices.loadDemonstration();
		assertThat(cases("DEMO-1")).isZero();
		this.earlier.run();
		this.earlier.run();
		assertThat(cases("DEMO-1")).isEqualTo(12);
		assertThat(cases("DEMO-2")).isEqualTo(2);
		assertThat(cases("DEMO-3")).as("withdrawn").isZero();
		assertThat(this.deadlines.of(List.of(NoticeNumber.of("DEMO-1")))).isNotEmpty();
	}

	private int cases(String number) {
		return this.database.sql("select count(*) from taking_case where notice_number = ?")
			.param(number)
			.query(Integer.class)
			.single();
	}

}
