package kz.alatau.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of the trail: they are added and looked at, and lose their words where a court
 * has had a notice removed; nothing else.
 */
@Repository
class AuditRows {

	private static final String ENTRIES = """
			select number, recorded_at, recorded_by, action, subject, changes, hash, removed_by from audit_entry
			where\s""";

	private static final String HEAD = "select number, hash from audit_head";

	private final JdbcClient jdbc;

	AuditRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an act; nobody else adds one until the transaction ends. */
	void add(Act act) {
		AuditEntry entry = act.entry();
		String changes = AuditJson.write(entry.changes());
		Link next = link(HEAD + " for update").next(act.at(), entry.by(), entry.action().name(), entry.subject(),
				changes);
		this.jdbc.sql("""
				insert into audit_entry (number, recorded_at, recorded_by, action, subject, changes, hash)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(next.number(), act.at().atOffset(ZoneOffset.UTC), entry.by(), entry.action().name(),
					entry.subject(), changes, next.hash())
			.update();
		this.jdbc.sql("update audit_head set number = ?, hash = ?").params(next.number(), next.hash()).update();
		if (entry.action() == AuditAction.NOTICE_REMOVED) {
			removeWords(entry.subject(), next.number());
		}
	}

	/** What a court has had removed must not be read here either. */
	private void removeWords(String subject, long removal) {
		this.jdbc.sql("""
				update audit_entry set changes = ?, removed_by = ?
				where subject = ? and number < ? and removed_by is null and changes <> ?""")
			.params(AuditJson.NOTHING, removal, subject, removal, AuditJson.NOTHING)
			.update();
	}

	/** The last entry. */
	Link head() {
		return link(HEAD);
	}

	private Link link(String sql) {
		return this.jdbc.sql(sql)
			.query((row, index) -> new Link(row.getLong(1), Objects.requireNonNull(row.getString(2))))
			.single();
	}

	List<AuditRecord> newest(AuditCondition condition, long before, int most) {
		return this.jdbc.sql(ENTRIES + condition.sql() + " and number < :before order by number desc limit :most")
			.params(condition.values())
			.param("before", before)
			.param("most", most)
			.query(AuditRows::entry)
			.list();
	}

	List<AuditRecord> oldest(AuditCondition condition, long after, long last, int most) {
		return this.jdbc
			.sql(ENTRIES + condition.sql() + " and number > :after and number <= :last order by number limit :most")
			.params(condition.values())
			.param("after", after)
			.param("last", last)
			.param("most", most)
			.query(AuditRows::entry)
			.list();
	}

	/** Entries as they are hashed, in their order. */
	List<StoredEntry> stored(long after, int most) {
		return this.jdbc.sql(ENTRIES + "number > ? order by number limit ?")
			.params(after, most)
			.query(AuditRows::stored)
			.list();
	}

	private static AuditRecord entry(ResultSet row, int index) throws SQLException {
		StoredEntry stored = stored(row, index);
		return new AuditRecord(stored.link().number(), stored.at(), stored.by(), AuditAction.valueOf(stored.action()),
				stored.subject(), AuditJson.read(stored.changes()), stored.link().hash(), stored.removedBy());
	}

	private static StoredEntry stored(ResultSet row, int index) throws SQLException {
		return new StoredEntry(new Link(row.getLong("number"), row.getString("hash")),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"),
				row.getString("action"), row.getString("subject"), row.getString("changes"),
				row.getObject("removed_by", Long.class));
	}

}
