package kz.alatau.portal.audit;

import java.time.ZoneOffset;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds to the trail; nothing in it is ever changed. */
@Repository
class AuditRows {

	private final JdbcClient jdbc;

	AuditRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an act; nobody else adds one until the transaction ends. */
	void add(Act act) {
		Link last = this.jdbc.sql("select number, hash from audit_head for update")
			.query((row, index) -> new Link(row.getLong(1), Objects.requireNonNull(row.getString(2))))
			.single();
		AuditEntry entry = act.entry();
		String changes = AuditJson.write(entry.changes());
		Link next = last.next(act.at(), entry.by(), entry.action().name(), entry.subject(), changes);
		this.jdbc.sql("""
				insert into audit_entry (number, recorded_at, recorded_by, action, subject, changes, hash)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(next.number(), act.at().atOffset(ZoneOffset.UTC), entry.by(), entry.action().name(),
					entry.subject(), changes, next.hash())
			.update();
		this.jdbc.sql("update audit_head set number = ?, hash = ?").params(next.number(), next.hash()).update();
	}

}
