package kz.alatau.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kz.alatau.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nothing can be taken out again: each test acts on a subject of its own. */
@PortalTest
class AuditTrailIntegrationTests {

	private static final long ANY = Long.MAX_VALUE;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AuditSearch search;

	@Autowired
	private AuditRows rows;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private final String subject = UUID.randomUUID().toString();

	@Test
	void anActIsRecordedWhenItIsDone() {
		Instant before = this.clock.instant();
		AuditEntry entry = entry().changed("status", "REVIEWED", "PUBLISHED");
		record(entry);
		assertThat(found()).singleElement().satisfies((found) -> {
			assertThat(found.by()).isEqualTo("aigerim");
			assertThat(found.action()).isEqualTo(AuditAction.NOTICE_PUBLISHED);
			assertThat(found.changes()).isEqualTo(entry.changes());
			assertThat(found.at()).isBetween(before.minusMillis(1), this.clock.instant());
			assertThat(this.search.find(found.number())).contains(found);
		});
	}

	@Test
	void anActTakenBackLeavesNone() {
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record(entry());
			status.setRollbackOnly();
		});
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.trail.record(entry());
				throw new IllegalStateException("refused");
			}));
		assertThat(found()).isEmpty();
	}

	/** The hash of the entry before is missing, so the entry cannot be written. */
	@Test
	void anActThatCannotBeRecordedIsNotDone() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.database.sql("insert into calendar_year values (2099, ?, '', now(), 'x', 0)")
					.param(this.subject)
					.update();
				this.database.sql("set local session_replication_role = replica").update();
				this.database.sql("delete from audit_head").update();
				this.trail.record(entry());
			}));
		assertThat(this.database.sql("select count(*) from calendar_year where act = ?")
			.param(this.subject)
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.rows.head().number()).isPositive();
	}

	@Test
	void withoutATransactionNothingIsRecorded() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.trail.record(entry()));
	}

	@Test
	void actsOfOneTransactionKeepTheirOrder() {
		record(entry().changed("a", null, 1), entry().changed("b", null, 2));
		assertThat(found()).extracting((found) -> found.changes().getFirst().field()).containsExactly("b", "a");
		assertThat(found().getFirst().number()).isEqualTo(found().getLast().number() + 1);
	}

	/** The tests connect as the owner of the tables. */
	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set recorded_by = 'nobody'", "update audit_entry set number = number",
			"delete from audit_entry", "delete from audit_entry where false", "truncate audit_entry",
			"delete from audit_head", "truncate audit_head",
			"insert into audit_head (id, number, hash) values (1, 0, '')",
			"update audit_head set number = 0, hash = repeat('0', 64)",
			"update audit_head set number = number + 1, hash = repeat('0', 64)",
			"insert into audit_entry select number + 5, now(), 'x', 'SIGNED_IN', 'x', '[]', repeat('0', 64) from audit_head",
			"insert into audit_entry select 1, now(), 'x', 'SIGNED_IN', 'x', '[]', repeat('0', 64)" })
	void nobodyChangesTheTrailBySql(String statement) {
		record(entry());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(statement).update())
			.withMessageMatching("(?s).*(append-only|goes on from|not the next one).*");
	}

	/** 94-V: destroyed, with an entry that holds nothing of it. */
	@Test
	void whatACourtHadRemovedCannotBeReadHereAndTheChainHolds() {
		record(entry().changed("text.ru", null, "Иванов"), entry().changed("text.ru", "Иванов", "Петров"));
		record(AuditEntry.of("dana", AuditAction.NOTICE_PUBLISHED, this.subject + "/9")
			.changed("text.ru", null, "Иной"));
		record(AuditEntry.of("dana", AuditAction.NOTICE_REMOVED, this.subject)
			.changed("status", "PUBLISHED", "REMOVED"));
		long removal = this.rows.head().number();
		assertThat(ask("", Set.of(), "Иванов")).isEmpty();
		assertThat(ask("", Set.of(), "иной")).hasSize(1);
		assertThat(found()).extracting(AuditRecord::by).containsExactly("dana", "dana", "aigerim", "aigerim");
		assertThat(found()).extracting(AuditRecord::removedBy).containsExactly(null, null, removal, removal);
		assertThat(new AuditChain(this.rows, this.clock).check().isUnbroken()).isTrue();
	}

	@Test
	void wordsAreTakenAwayOnlyByTheRemovalOfTheSameNotice() {
		record(entry().changed("text.ru", null, "Иванов"));
		long number = this.rows.head().number();
		record(AuditEntry.of("dana", AuditAction.NOTICE_REMOVED, this.subject + "-other"));
		long other = this.rows.head().number();
		String take = "update audit_entry set changes = '[]', removed_by = ? where number = ?";
		for (Long removal : new Long[] { other, number, null, other + 1 }) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.database.sql(take).params(Arrays.asList(removal, number)).update());
		}
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.database.sql("set local session_replication_role = replica").update();
			this.database.sql(take).params(other, number).update();
			assertThat(new AuditChain(this.rows, this.clock).check().isUnbroken()).isFalse();
		});
	}

	@Test
	void aSubjectIsFoundWithAllItsParts() {
		record(AuditEntry.of("b", AuditAction.NOTICE_EDITED, this.subject + "/2"), entry(),
				AuditEntry.of("b", AuditAction.NOTICE_EDITED, this.subject + "-other"));
		assertThat(found()).extracting(AuditRecord::subject).containsExactly(this.subject, this.subject + "/2");
	}

	@Test
	void partsOfAQuestionCountTogether() {
		record(entry(), AuditEntry.of("daniyar", AuditAction.NOTICE_EDITED, this.subject).changed("note", null, "x"));
		assertThat(ask("daniyar", Set.of(), "")).hasSize(1);
		assertThat(ask("", Set.of(AuditAction.NOTICE_EDITED, AuditAction.SIGNED_IN), "")).hasSize(1);
		assertThat(ask("aigerim", Set.of(AuditAction.NOTICE_EDITED), "")).isEmpty();
		assertThat(ask("", Set.copyOf(AuditSubject.NOTICE.actions()), "")).hasSize(2);
	}

	@Test
	void daysBoundTheAnswer() {
		record(entry());
		Instant at = found().getFirst().at();
		assertThat(between(at, at.plusNanos(1000))).hasSize(1);
		assertThat(between(at.minusSeconds(9), at)).isEmpty();
		assertThat(between(at.plusNanos(1000), at.plusSeconds(9))).isEmpty();
	}

	@Test
	void wordsAreFoundInTheValuesWhateverTheirCase() {
		record(entry().changed("text.kk", "ҚАЗЫБЕК бек", "100% «рас» \"түзу\" C:\\x"));
		for (String text : List.of("қазыбек БЕК", "100%", "\"ТҮЗУ\"", "c:\\X", "«РАС»")) {
			assertThat(ask("", Set.of(), text)).as(text).hasSize(1);
		}
		for (String text : List.of("text.kk", "field", "10_%", "қазыбек_", "from", "қазы.ек", "(?i)", "[", "***",
				"\\d")) {
			assertThat(ask("", Set.of(), text)).as(text).isEmpty();
		}
	}

	@Test
	void allAreHandedOverFromTheOldestOn() {
		for (int i = 0; i < 450; i++) {
			record(entry().changed("number", null, i));
		}
		List<String> values = new ArrayList<>();
		this.search.each(question("", Set.of(), ""), (each) -> values.add(each.changes().getFirst().to()));
		assertThat(values).hasSize(450).startsWith("0", "1").endsWith("448", "449");
	}

	@Test
	void theTrailOfTheTestsIsUnbroken() {
		record(entry());
		ChainCheck check = new AuditChain(this.rows, this.clock).check();
		assertThat(check.isUnbroken()).isTrue();
		assertThat(check.hash()).isEqualTo(this.rows.head().hash());
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set changes = '[ ]' where number = :number",
			"update audit_entry set recorded_by = 'x' where number = :number",
			"update audit_entry set recorded_at = recorded_at + interval '1 microsecond' where number = :number",
			"update audit_entry set subject = 'x' where number = :number",
			"update audit_entry set action = 'SIGNED_OUT' where number = :number",
			"update audit_entry set hash = repeat('1', 64) where number = :number",
			"delete from audit_entry where number = :number", "delete from audit_entry where number >= :number",
			"with gone as (delete from audit_entry where number >= :number) update audit_head set number = number - 3" })
	void whatIsChangedBehindTheBackOfThePortalIsFound(String statement) {
		record(entry(), entry(), entry());
		long number = this.rows.head().number() - 2;
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			// What only a superuser of the database can do.
			this.database.sql("set local session_replication_role = replica").update();
			this.database.sql(statement).param("number", number).update();
			ChainCheck check = new AuditChain(this.rows, this.clock).check();
			assertThat(check.brokenAt()).isEqualTo(number);
			assertThat(check.entries()).isEqualTo(number - 1);
		});
	}

	private AuditEntry entry() {
		return AuditEntry.of("aigerim", AuditAction.NOTICE_PUBLISHED, this.subject);
	}

	private void record(AuditEntry... entries) {
		this.transaction.executeWithoutResult((status) -> List.of(entries).forEach(this.trail::record));
	}

	private List<AuditRecord> found() {
		return ask("", Set.of(), "");
	}

	private List<AuditRecord> ask(String by, Set<AuditAction> actions, String text) {
		return this.search.newest(question(by, actions, text), ANY, 1000);
	}

	private AuditQuestion question(String by, Set<AuditAction> actions, String text) {
		return new AuditQuestion(by, actions, this.subject, null, null, text);
	}

	private List<AuditRecord> between(Instant from, Instant before) {
		return this.search.newest(new AuditQuestion("", Set.of(), this.subject, from, before, ""), ANY, 1000);
	}

}
