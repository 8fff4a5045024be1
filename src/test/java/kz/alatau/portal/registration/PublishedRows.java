package kz.alatau.portal.registration;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import kz.alatau.portal.TestDatabase;
import kz.alatau.portal.register.Checkpoint;
import kz.alatau.portal.register.SignedCheckpoint;
import kz.alatau.portal.register.VerifierKey;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rows a killed process leaves behind, looked at past the portal: at its next start
 * it would enter what is missing, and nobody would know that it was.
 */
final class PublishedRows {

	private static final String[] TEXTS = { "title", "text", "issuer", "conciliation", "purpose", "owners", "appeal" };

	private final String database;

	PublishedRows(String database) {
		this.database = database;
	}

	/** What the process left unfinished is undone by then. */
	void awaitTheirEnd() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> strings("select pid from pg_stat_activity where datname = ? and pid <> pg_backend_pid()",
					this.database)
				.isEmpty());
	}

	/** Numbers with editions of notices, and of versions of the plan, that are public. */
	List<String> published() {
		return strings("""
				select number || '/' || edition from notice where published_at is not null
				union all select 'PLAN/' || number from plan_version where published_at is not null""");
	}

	/** Each public row has one entry and each entry its row, both with the same words. */
	void assertEachIsEnteredOnce() {
		assertThat(strings("select number || '/' || version from register_entry"))
			.containsExactlyInAnyOrderElementsOf(published());
		for (List<String> row : rows("select entry.canonical, entry.version, to_jsonb(notice) from register_entry entry"
				+ " join notice on notice.number = entry.number and notice.edition = entry.version")) {
			JsonNode entry = JsonMapper.shared().readTree(row.get(0));
			JsonNode notice = JsonMapper.shared().readTree(row.get(2));
			for (String name : TEXTS) {
				assertThat(entry.at("/" + name + "/kk").asString()).isNotEmpty()
					.isEqualTo(notice.path(name + "_kk").asString());
				assertThat(entry.at("/" + name + "/ru").asString()).isNotEmpty()
					.isEqualTo(notice.path(name + "_ru").asString());
			}
			assertThat(entry.path("act_number").asString()).isEqualTo(notice.path("act_number").asString());
			assertThat(entry.path("map").asString()).isEqualTo(notice.path("map").asString());
		}
	}

	/** Numbers have no gaps, and the last of all checkpoints signs the tree. */
	void assertTheTreeIsWhole(VerifierKey key) {
		List<List<String>> entries = rows(
				"select entry_index, canonical, encode(leaf_hash, 'base64') from register_entry order by entry_index");
		List<byte[]> leaves = new ArrayList<>();
		for (List<String> entry : entries) {
			assertThat(entry.get(0)).isEqualTo(String.valueOf(leaves.size()));
			leaves.add(sha256(new byte[] { 0 }, entry.get(1).getBytes(UTF_8)));
			assertThat(entry.get(2)).isEqualTo(Base64.getEncoder().encodeToString(leaves.getLast()));
		}
		assertThat(strings("select size from register_tree")).containsExactly(String.valueOf(leaves.size()));
		List<String> notes = strings("select note from register_checkpoint order by size");
		assertThat(notes).hasSameSizeAs(leaves);
		for (int size = 1; size <= notes.size(); size++) {
			Checkpoint checkpoint = SignedCheckpoint.read(notes.get(size - 1), key).checkpoint();
			assertThat(checkpoint.size()).isEqualTo(size);
			assertThat(checkpoint.root().base64())
				.isEqualTo(Base64.getEncoder().encodeToString(root(leaves.subList(0, size))));
		}
	}

	/** The trail and the cases know exactly what is public. */
	void assertTrailAndCasesAgree() {
		assertThat(strings("""
				select case action when 'PLAN_PUBLISHED' then 'PLAN/' || subject else subject end from audit_entry
				where action in ('NOTICE_PUBLISHED', 'PLAN_PUBLISHED')"""))
			.containsExactlyInAnyOrderElementsOf(published());
		assertThat(strings("select notice_number || ' ' || plot from taking_case"))
			.containsExactlyInAnyOrderElementsOf(strings("""
					select n.number || ' ' || p.cadastral_number from notice n join notice_plot p on p.notice_id = n.id
					where n.published_at is not null"""));
	}

	/** No work was begun twice. */
	void assertNothingIsDoubled() {
		assertThat(strings("select act_number from notice")).doesNotHaveDuplicates();
		assertThat(strings("select act_number from plan_version")).doesNotHaveDuplicates();
	}

	/** RFC 6962, section 2.1. */
	private static byte[] root(List<byte[]> leaves) {
		if (leaves.size() == 1) {
			return leaves.getFirst();
		}
		int half = Integer.highestOneBit(leaves.size() - 1);
		return sha256(new byte[] { 1 }, root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
	}

	private static byte[] sha256(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts) {
				digest.update(part);
			}
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> strings(String sql, String... values) {
		return rows(sql, values).stream().map(List::getFirst).toList();
	}

	private List<List<String>> rows(String sql, String... values) {
		try (Connection connection = DriverManager.getConnection(TestDatabase.url(this.database));
				var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setString(i + 1, values[i]);
			}
			List<List<String>> rows = new ArrayList<>();
			try (var found = statement.executeQuery()) {
				while (found.next()) {
					List<String> row = new ArrayList<>();
					for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
						row.add(found.getString(i));
					}
					rows.add(row);
				}
			}
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
