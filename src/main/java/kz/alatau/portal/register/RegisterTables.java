package kz.alatau.portal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of the register. None of them is ever changed, but for the size of the tree
 * and a text that a court takes away.
 */
@Repository
class RegisterTables {

	private static final String ENTRIES = """
			select entry_index, kind, number, version, canonical, leaf_hash, created_at, removed_by from register_entry
			""";

	private final JdbcClient jdbc;

	RegisterTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many entries there are; nobody else adds one until the transaction ends. */
	long lockSize() {
		return this.jdbc.sql("select size from register_tree for update").query(Long.class).single();
	}

	void insert(RegisteredEntry entry, OffsetDateTime now) {
		this.jdbc.sql("""
				insert into register_entry (entry_index, kind, number, version, canonical, leaf_hash, created_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(entry.index(), entry.kind().name(), entry.number(), entry.version(),
					Objects.requireNonNull(entry.canonical()), entry.leafHash().bytes(), now)
			.update();
	}

	void insert(long index, Collection<String> files) {
		files.forEach((sha256) -> this.jdbc.sql("insert into register_file (sha256, entry_index) values (?, ?)")
			.params(sha256, index)
			.update());
	}

	/** Takes the text away; the trigger lets that through only for such a removal. */
	void erase(long index, long removal) {
		this.jdbc.sql("update register_entry set canonical = null, removed_by = ? where entry_index = ?")
			.params(removal, index)
			.update();
	}

	void insert(Map<Subtree, TreeHash> complete) {
		complete.forEach(
				(subtree, hash) -> this.jdbc.sql("insert into register_node (level, position, hash) values (?, ?, ?)")
					.params(subtree.level(), subtree.position(), hash.bytes())
					.update());
	}

	void insert(SignedCheckpoint signed, OffsetDateTime now) {
		long size = signed.checkpoint().size();
		this.jdbc.sql("update register_tree set size = ?").param(size).update();
		this.jdbc.sql("insert into register_checkpoint (size, note, created_at) values (?, ?, ?)")
			.params(size, signed.note(), now)
			.update();
	}

	/**
	 * @throws RegisterFaultException when one of them is missing
	 */
	Map<Subtree, TreeHash> nodes(Collection<Subtree> wanted) {
		Map<Subtree, TreeHash> found = new HashMap<>();
		if (!wanted.isEmpty()) {
			List<Object[]> places = new ArrayList<>();
			wanted.forEach((subtree) -> places.add(new Object[] { subtree.level(), subtree.position() }));
			this.jdbc.sql("select level, position, hash from register_node where (level, position) in (:places)")
				.param("places", places)
				.query((row) -> {
					found.put(new Subtree(row.getInt(1), row.getLong(2)), new TreeHash(row.getBytes(3)));
				});
		}
		if (!found.keySet().containsAll(wanted)) {
			throw new RegisterFaultException("Hashes of the public register are missing");
		}
		return found;
	}

	/** How many entries the last checkpoint signs for. */
	long signedSize() {
		return this.jdbc.sql("select coalesce(max(size), 0) from register_checkpoint").query(Long.class).single();
	}

	/** The note of a checkpoint. */
	Optional<String> note(long size) {
		return this.jdbc.sql("select note from register_checkpoint where size = ?")
			.param(size)
			.query(String.class)
			.optional();
	}

	Optional<RegisteredEntry> entry(EntryKind kind, String number, int version) {
		return this.jdbc.sql(ENTRIES + "where kind = ? and number = ? and version = ?")
			.params(kind.name(), number, version)
			.query(RegisterTables::entry)
			.optional();
	}

	Optional<RegisteredEntry> entry(long index) {
		return this.jdbc.sql(ENTRIES + "where entry_index = ?").param(index).query(RegisterTables::entry).optional();
	}

	List<RegisteredEntry> ofNumber(String number) {
		return this.jdbc.sql(ENTRIES + "where number = ? order by entry_index")
			.param(number)
			.query(RegisterTables::entry)
			.list();
	}

	List<RegisteredEntry> ofFile(String sha256) {
		return this.jdbc.sql(ENTRIES + """
				where entry_index in (select entry_index from register_file where sha256 = ?) order by entry_index""")
			.param(sha256)
			.query(RegisterTables::entry)
			.list();
	}

	List<RegisteredEntry> latest(int most) {
		return this.jdbc.sql(ENTRIES + "order by entry_index desc limit ?")
			.param(most)
			.query(RegisterTables::entry)
			.list();
	}

	/**
	 * Entries in their order, at least one if there is one.
	 * @param bytes how much text is enough
	 */
	List<RegisteredEntry> entries(long from, long to, long bytes) {
		return this.jdbc.sql("""
				select * from (
				    select *, sum(length) over (order by entry_index) - length as before
				    from (select *, coalesce(octet_length(canonical), 0) as length from register_entry
				          where entry_index >= ? and entry_index < ?) as measured) as entry
				where before < ? order by entry_index""").params(from, to, bytes).query(RegisterTables::entry).list();
	}

	private static RegisteredEntry entry(ResultSet row, int number) throws SQLException {
		return new RegisteredEntry(row.getLong("entry_index"), EntryKind.valueOf(row.getString("kind")),
				row.getString("number"), row.getInt("version"), row.getString("canonical"),
				new TreeHash(row.getBytes("leaf_hash")), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("removed_by", Long.class));
	}

}
