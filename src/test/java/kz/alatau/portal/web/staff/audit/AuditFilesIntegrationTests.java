package kz.alatau.portal.web.staff.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.audit.AuditChain;
import kz.alatau.portal.audit.AuditQuestion;
import kz.alatau.portal.audit.AuditSearch;
import kz.alatau.portal.audit.ChainCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A trail of 100,000 entries, written and chained by SQL and taken back again. */
@PortalTest
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditFilesIntegrationTests {

	private static final int MANY = 100_000;

	private static final AuditQuestion GENERATED = new AuditQuestion("", Set.of(), "generated", null, null, "");

	@Autowired
	private AuditFiles files;

	@Autowired
	private AuditSearch search;

	@Autowired
	private AuditChain chain;

	@Autowired
	private JdbcClient database;

	@Autowired
	private StatementCounter statements;

	/** Once, beside the trail: to reckon the hashes takes longer than anything else. */
	@BeforeAll
	void reckon() {
		this.database.sql("create table generated_entry as select * from audit_entry with no data").update();
		this.database.sql("""
				do $$
				declare
				    head audit_head;
				    at timestamptz;
				    text varchar;
				begin
				    select * into head from audit_head;
				    for i in 1..%d loop
				        head.number := head.number + 1;
				        at := timestamptz '2026-01-01 00:00:00Z' + i * interval '1 second';
				        text := '[{"field":"text.ru","from":null,"to":"=' || repeat('я', 200) || i || '"}]';
				        head.hash := encode(sha256(convert_to(concat_ws(e'\\n', head.hash, head.number,
				            to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'aigerim', 'NOTICE_EDITED',
				            'generated', text), 'UTF8')), 'hex');
				        insert into generated_entry values (head.number, at, 'aigerim', 'NOTICE_EDITED', 'generated',
				            text, head.hash);
				    end loop;
				end $$""".formatted(MANY)).update();
	}

	@AfterAll
	void forget() {
		this.database.sql("drop table generated_entry").update();
	}

	/** What was checked here is gone again; a page must not show it. */
	@AfterTransaction
	void checkWhatIsLeft() {
		this.chain.check();
	}

	@Test
	void aTableOfAnyLengthIsWrittenWhileItIsRead() throws IOException {
		generate(MANY);
		Gauge gauge = new Gauge();
		this.statements.reset();
		this.files.writeCsv(GENERATED, gauge);
		assertThat(gauge.lines).isEqualTo(MANY + 1);
		assertThat(gauge.statementsAtFirst).isLessThan(5);
		assertThat(this.statements.count()).isGreaterThan(400);
	}

	@Test
	void linesOfAnyNumberAreWrittenWhileTheyAreRead() {
		generate(MANY);
		Gauge gauge = new Gauge();
		this.statements.reset();
		this.files.writeJsonLines(GENERATED, gauge);
		assertThat(gauge.lines).isBetween(MANY - 1L, (long) MANY);
		assertThat(gauge.statementsAtFirst).isLessThan(5);
	}

	@Test
	void aLongTrailIsSearchedAndCheckedInTime() {
		generate(MANY);
		long start = System.nanoTime();
		AuditQuestion words = new AuditQuestion("", Set.of(), "", null, null, "ЯЯ77777");
		assertThat(this.search.newest(words, Long.MAX_VALUE, 51)).hasSize(1);
		long found = System.nanoTime();
		ChainCheck check = this.chain.check();
		long checked = System.nanoTime();
		assertThat(check.isUnbroken()).isTrue();
		assertThat(check.entries()).isGreaterThanOrEqualTo(MANY);
		System.out.printf("Audit trail of %d: words %s, chain %s%n", MANY, Duration.ofNanos(found - start),
				Duration.ofNanos(checked - found));
	}

	@Test
	void noCellIsAFormula() throws IOException {
		generate(1);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.files.writeCsv(GENERATED, out);
		assertThat(out.toString(StandardCharsets.UTF_8))
			.startsWith("\uFEFFnumber,at,by,action,subject,field,from,to\r\n")
			.contains(",2026-01-01T00:00:01Z,aigerim,NOTICE_EDITED,generated,text.ru,,'=яя");
	}

	private void generate(int entries) {
		this.database.sql("set local session_replication_role = replica").update();
		this.database.sql("insert into audit_entry select * from generated_entry order by number limit ?")
			.param(entries)
			.update();
		this.database.sql("""
				update audit_head head set number = last.number, hash = last.hash
				from (select number, hash from audit_entry order by number desc limit 1) last""").update();
		// As the database does by itself after a while.
		this.database.sql("analyze audit_entry").update();
	}

	/**
	 * Counts lines, and what had been asked of the database when the first bytes came.
	 */
	private final class Gauge extends OutputStream {

		private long lines;

		private int statementsAtFirst;

		@Override
		public void write(int single) {
			write(new byte[] { (byte) single }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			if (this.statementsAtFirst == 0) {
				this.statementsAtFirst = AuditFilesIntegrationTests.this.statements.count();
			}
			for (int i = from; i < from + length; i++) {
				this.lines += (bytes[i] == '\n') ? 1 : 0;
			}
		}

	}

}
