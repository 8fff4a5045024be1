package kz.alatau.portal.verifier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.LandUse;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.PublishedNotices;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.Portal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notices of every kind in a register, and what the owner of the database can do to them.
 * What a test changes it puts back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
class VerifyNoticesIntegrationTests {

	private static final int THREADS = 8;

	private static final int ROUNDS = 3;

	private RunningPortal portal;

	private PortalClient reader;

	private PublishedNotices published;

	private NoticeEdition plain;

	private NoticeEdition withdrawn;

	private NoticeEdition removed;

	private Path folder;

	@BeforeAll
	void publish(@TempDir Path folder) throws SQLException {
		this.folder = folder;
		this.portal = RunningPortal.start("tampered_notices");
		this.reader = new PortalClient(this.portal.address());
		this.published = new PublishedNotices(this.portal.bean(NoticeDrafts.class),
				this.portal.bean(NoticeApprovals.class), this.portal.bean(Clock.class));
		this.plain = this.published.start();
		NoticeEdition corrected = correct(this.published.start());
		NoticeEdition restarted = this.published.next(corrected, NoticeKind.CHANGE_RESTART,
				(document) -> PublishedNotices.withDate(document, document.content().alienationFrom().plusDays(1)));
		this.published.next(restarted, NoticeKind.TERMINATION, (document) -> document);
		this.withdrawn = this.published.start();
		this.published.withdraw(this.withdrawn);
		this.removed = this.published.start();
		this.published.remove(this.removed);
	}

	@AfterAll
	void stop() {
		this.portal.close();
	}

	private NoticeEdition correct(NoticeEdition before) {
		return this.published.next(before, NoticeKind.CORRECTION, (document) -> PublishedNotices.withTitle(document,
				new Wording("Түзету", "Правка", "A correction"), document.content().text()));
	}

	@Test
	@Order(1)
	void noticesOfEveryKindAreInOrder() throws Exception {
		assertThat(this.portal.verify())
			.contains("ok     removed: 1 texts",
					"ok     notices: 6 editions say what was entered, 1 removed ones are not shown")
			.endsWith("exit 0");
		assertThat(this.portal.python(this.folder)).startsWith("9 entries in order").contains("1 texts removed");
		for (NoticeEdition edition : List.of(this.plain, this.withdrawn, this.removed)) {
			assertThat(page(edition).document().select(".banner.wrong")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					text    | text_ru = replace(text_ru, 'участкам', 'участку') | text_ru = replace(text_ru, 'участку', 'участкам')
					title   | title_kk = concat(title_kk, '.') | title_kk = rtrim(title_kk, '.')
					alienation_from | alienation_from = alienation_from + 1 | alienation_from = alienation_from - 1
					summary | summary_kk = concat(summary_kk, '.') | summary_kk = rtrim(summary_kk, '.')
					authoritative_language | authoritative_language = 'KK' | authoritative_language = 'RU'
					act_hectares    | act_area_ha = act_area_ha + 1         | act_area_ha = act_area_ha - 1
					status  | status = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'x', reason_kk = 'x', reason_ru = 'x' | status = 'PUBLISHED', withdrawn_at = null, withdrawn_by = null, reason_kk = '', reason_ru = ''
					""")
	@Order(2)
	void whatIsChangedBehindThePortalIsFoundAndSaidOnThePage(String what, String change, String back)
			throws SQLException {
		this.portal.tamper(update(change, this.plain));
		assertThat(this.portal.verify())
			.contains("FAULT  notice %s/versions/1: the portal shows something else than was entered: %s"
				.formatted(this.plain.number(), what))
			.endsWith("exit 1");
		assertThat(page(this.plain).document().select(".banner.wrong[role=alert]").text())
			.contains("not the one in the public register");
		assertThat(this.reader.get("/api/v1/notices/" + this.plain.number()).body()).contains("\"agrees\":false");
		this.portal.tamper(update(back, this.plain));
		assertThat(page(this.plain).document().select(".banner.wrong")).isEmpty();
	}

	@Test
	@Order(3)
	void aWithdrawalTakenBackIsFound() throws SQLException {
		this.portal.tamper(update("status = 'PUBLISHED'", this.withdrawn));
		assertThat(this.portal.verify()).contains("entered: status").endsWith("exit 1");
		assertThat(page(this.withdrawn).document().select(".banner.wrong")).hasSize(1);
		this.portal.tamper(update("status = 'WITHDRAWN', reason_ru = reason_ru || '!'", this.withdrawn));
		assertThat(this.portal.verify()).contains("entered: reason").endsWith("exit 1");
		assertThat(page(this.withdrawn).document().select(".banner.wrong")).hasSize(1);
		this.portal.tamper(update("reason_ru = rtrim(reason_ru, '!')", this.withdrawn));
	}

	@Test
	@Order(4)
	void aRowThatIsDroppedIsFoundAndSaidInItsPlace() throws SQLException {
		this.portal.tamper("create table kept_notice as select * from notice",
				"delete from notice where number = '" + this.plain.number() + "'");
		assertThat(this.portal.verify()).contains("FAULT  /api/v1/notices/" + this.plain.number() + "/versions/1")
			.endsWith("exit 1");
		for (String path : List.of("", "/versions/1")) {
			Page page = this.reader.get("/en/notices/" + this.plain.number() + path);
			assertThat(page.status()).isEqualTo(404);
			assertThat(page.text()).contains("no longer on the portal", "Entry No. 0");
		}
		this.portal.tamper("insert into notice overriding system value select * from kept_notice where number = '"
				+ this.plain.number() + "'", "drop table kept_notice");
		assertThat(this.portal.verify()).endsWith("exit 0");
	}

	@Test
	@Order(5)
	void aNoticeThatWasNeverEnteredIsFound() throws SQLException {
		this.portal.tamper("update notice set number = '2026-9999' where number = '" + this.plain.number() + "'");
		assertThat(this.portal.verify()).contains("FAULT  notice 2026-9999/versions/1: shown, but never entered")
			.endsWith("exit 1");
		this.portal.tamper("update notice set number = '" + this.plain.number() + "' where number = '2026-9999'");
	}

	@Test
	@Order(6)
	void aNoticeRolledBackWithItsEntryIsFoundWithASavedCheckpoint() throws Exception {
		this.portal.keep();
		long size = this.portal.register().size();
		NoticeEdition last = this.published.start();
		String saved = Files.writeString(this.folder.resolve("checkpoint"), this.portal.register().checkpoint().note())
			.toString();
		this.portal.restore();
		this.portal.tamper("delete from notice where number = '" + last.number() + "'");
		assertThat(this.portal.verify()).endsWith("exit 0");
		assertThat(this.portal.verify("--checkpoint=" + saved))
			.contains("FAULT  saved checkpoint: there were %d entries, now there are %d".formatted(size + 1, size))
			.endsWith("exit 1");
		assertThat(this.portal.python(this.folder, saved)).startsWith("FAULT ");
		assertThat(this.reader.get("/en/notices/" + last.number()).status()).isEqualTo(404);
	}

	/** The register is locked last, so nobody waits for each other in a ring. */
	@Test
	@Order(7)
	@Timeout(value = 3, unit = TimeUnit.MINUTES)
	void manyPublishWithdrawAndCorrectAtOnceAndAllSucceed() throws Exception {
		CyclicBarrier together = new CyclicBarrier(THREADS + 2);
		long before = this.portal.register().size();
		try (var threads = Executors.newFixedThreadPool(THREADS + 2)) {
			List<Future<?>> running = new ArrayList<>();
			for (int thread = 0; thread < THREADS; thread++) {
				running.add(threads.submit(after(together, this::publishCorrectAndWithdraw)));
			}
			running.add(threads.submit(after(together, this::publishPlan)));
			running.add(threads.submit(after(together, this::read)));
			for (Future<?> one : running) {
				one.get();
			}
		}
		assertThat(this.portal.register().size()).isEqualTo(before + THREADS * ROUNDS * 3 + 1);
		assertThat(this.portal.trailIsWhole()).isTrue();
		assertThat(this.portal.verify()).endsWith("exit 0");
	}

	private static Callable<Void> after(CyclicBarrier together, Runnable work) {
		return () -> {
			together.await();
			work.run();
			return null;
		};
	}

	private void publishCorrectAndWithdraw() {
		IntStream.range(0, ROUNDS).forEach((round) -> this.published.withdraw(correct(this.published.start())));
	}

	private void publishPlan() {
		PlanDrafts drafts = this.portal.bean(PlanDrafts.class);
		PlanAct act = new PlanAct(PlanKind.GENERAL_PLAN, "1", LocalDate.now(Portal.ZONE), null, null, null, null, null);
		int version = drafts.store(act,
				List.of(new PlanZone("A", null, null, LandUse.TRANSPORT, Disposition.ACQUIRED, new Phase(2027, 2030),
						Basis.SCHEMATIC, Boundary.ofWkt("POLYGON ((77 43.5, 77.01 43.5, 77.01 43.51, 77 43.5))"))),
				"plan.geojson", "planner");
		assertThat(drafts.publish(version, "publisher")).isEmpty();
	}

	/**
	 * What is half published is never seen: a page agrees with the register at any time.
	 */
	private void read() {
		for (int round = 0; round < 4 * ROUNDS; round++) {
			Page list = this.reader.get("/en/notices");
			assertThat(list.status()).isEqualTo(200);
			for (String link : list.document().select("main a[href^=/en/notices/]").eachAttr("href")) {
				assertThat(this.reader.get(link).document().select(".banner.wrong")).as(link).isEmpty();
			}
		}
	}

	private Page page(NoticeEdition edition) {
		return this.reader.get("/en/notices/" + edition.number());
	}

	private static String update(String change, NoticeEdition edition) {
		return "update notice set %s where number = '%s'".formatted(change, edition.number());
	}

}
