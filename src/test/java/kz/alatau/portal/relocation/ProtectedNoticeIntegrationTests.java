package kz.alatau.portal.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.relocation.procedure.BundledProcedure;
import kz.alatau.portal.shared.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database refuses what the domain would never do. */
@PortalTest
@Transactional
class ProtectedNoticeIntegrationTests {

	private static final NoticeFile FILE = new NoticeFile(NoticeDocuments.MAP, "map.png", "PNG", 10,
			NoticeFile.Purpose.MAP);

	@Autowired
	private NoticeRepository notices;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private Notice notice;

	@BeforeEach
	void draft() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		this.notice = this.notices.saveAndFlush(new Notice(NoticeEdition.first(NoticeNumber.of("2099-0001")),
				NoticeDocuments
					.start(NoticeContents.of(LegalRegime.GENERAL, NoticeContents.THREE_LANGUAGES, today.plusMonths(4))),
				List.of(FILE), stamp("aigerim")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update notice set text_ru = 'другое'", "update notice set title_en = 'added later'",
			"update notice set alienation_from = alienation_from - 1", "update notice set act_number = '0'",
			"update notice set act_area_ha = 12.5", "update notice set legal_regime = 'ALATAU_SPECIAL'",
			"update notice set status = 'DRAFT'", "update notice set published_at = now() - interval '1 year'",
			"update notice set number = '2099-0002'", "update notice set version = version + 1",
			"update notice set status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'x', reason_kk = 'a', "
					+ "reason_ru = 'b', text_ru = 'другое'",
			"delete from notice", "delete from notice_village", "update notice_village set kato = '999999999'",
			"insert into notice_village select id, '999999999' from notice", "delete from notice_plot",
			"update notice_plot set area_ha = 1", "delete from notice_author", "delete from notice_attachment",
			"update notice set edition = 2, kind = 'CORRECTION'", "update notice set ground = 'PASTURE'",
			"update notice set status = 'REMOVED', removed_at = now(), removed_by = 'x', reason_kk = 'a', "
					+ "reason_ru = 'b', title_kk = 'left'" })
	void aPublishedNoticeCannotBeChangedBySql(String statement) {
		publish();
		String where = statement.startsWith("insert") ? " where number = '2099-0001'"
				: statement.matches(".*notice_(village|plot|author|attachment).*")
						? " where notice_id = (select id from notice where number = '2099-0001')"
						: " where number = '2099-0001'";
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(statement + where).update())
			.withMessageMatching("(?s).*(cannot change|cannot be deleted|keeps its number).*");
	}

	@Test
	void aDraftCannotBeWithdrawnBySql() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database
			.sql("update notice set status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'x' "
					+ "where number = '2099-0001'")
			.update());
	}

	@Test
	void aNoticeCannotBeBornPublished() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql("""
				insert into notice (number, status, demonstration, legal_regime, created_at, created_by, updated_at,
				updated_by) values ('2099-0003', 'PUBLISHED', false, 'GENERAL', now(), 'x', now(), 'x')""").update())
			.withMessageContaining("begins as a draft");
	}

	@Test
	void aDraftMayBeChangedAndDeleted() {
		assertThat(this.database.sql("update notice set text_ru = 'другое' where number = '2099-0001'").update())
			.isOne();
		assertThat(this.database.sql("delete from notice where number = '2099-0001'").update()).isOne();
	}

	@Test
	void aWithdrawalIsLetThroughOnce() {
		publish();
		assertThat(this.notice.withdraw(NoticeContents.TWO_LANGUAGES, stamp("b"))).isEmpty();
		this.notices.saveAndFlush(this.notice);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> this.database.sql("update notice set reason_ru = 'иначе' where number = '2099-0001'").update())
			.withMessageContaining("WITHDRAWN");
	}

	@Test
	void aReviewIsNotSkippedBySql() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql("""
				update notice set status = 'PUBLISHED', published_at = now(), published_by = 'x'
				where number = '2099-0001'""").update()).withMessageContaining("cannot go from DRAFT");
	}

	@Test
	void aRemovalEmptiesTheTextsAndLetsThePlotsGo() {
		publish();
		assertThat(this.notice.remove(NoticeContents.TWO_LANGUAGES, new CourtDecision("Сот", "1", LocalDate.EPOCH),
				stamp("b")))
			.isEmpty();
		this.notices.saveAndFlush(this.notice);
		assertThat(this.database.sql("""
				select count(*) from notice n where number = '2099-0001' and text_kk = '' and title_ru = ''
				and not exists (select 1 from notice_plot p where p.notice_id = n.id)
				and not exists (select 1 from notice_attachment f where f.notice_id = n.id)""")
			.query(Integer.class)
			.single()).isOne();
	}

	private void publish() {
		NoticeGates gates = new NoticeGates(BundledProcedure.RULES, (version) -> false, null);
		assertThat(this.notice.send(gates, stamp("aigerim"))).isEmpty();
		this.notice = this.notices.saveAndFlush(this.notice);
		assertThat(this.notice.pass(gates, stamp("bolat"))).isEmpty();
		this.notice = this.notices.saveAndFlush(this.notice);
		assertThat(this.notice.publish(gates, stamp("dana"))).isEmpty();
		this.notice = this.notices.saveAndFlush(this.notice);
	}

	private Stamp stamp(String by) {
		return new Stamp(this.clock.instant(), by);
	}

}
