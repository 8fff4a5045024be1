package kz.alatau.portal.attachment;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Repository;

/** Files in the database: added, looked at, and deleted on purpose only. */
@Repository
class AttachmentRows {

	/** How much of a file is in memory at once, in bytes. */
	static final int PART = 1 << 20;

	private final JdbcClient jdbc;

	AttachmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a file; the same content is there once, under its first name. */
	void insert(Attachment file, InputStream content, Instant now) {
		this.jdbc.sql("""
				insert into attachment (sha256, name, kind, size_bytes, content, created_at)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(file.sha256(), file.name(), file.kind().name(), file.size(),
					new SqlParameterValue(Types.BINARY, new SqlBinaryValue(content, file.size())),
					now.atOffset(ZoneOffset.UTC))
			.update();
	}

	Optional<Attachment> find(String sha256) {
		return this.jdbc.sql("select sha256, name, kind, size_bytes from attachment where sha256 = ?")
			.param(sha256)
			.query(AttachmentRows::attachment)
			.optional();
	}

	List<Attachment> findAll(List<String> hashes) {
		return this.jdbc.sql("select sha256, name, kind, size_bytes from attachment where sha256 in (:hashes)")
			.param("hashes", hashes)
			.query(AttachmentRows::attachment)
			.list();
	}

	/** A part of the content; shorter at its end. */
	byte[] part(String sha256, int from) {
		return this.jdbc.sql("select substring(content from ? for ?) from attachment where sha256 = ?")
			.params(from + 1, PART, sha256)
			.query(byte[].class)
			.single();
	}

	/** The trigger lets a row go only if the transaction names it. */
	boolean delete(String sha256) {
		this.jdbc.sql("select set_config('portal.forget', ?, true)").param(sha256).query(String.class).single();
		return this.jdbc.sql("delete from attachment where sha256 = ?").param(sha256).update() == 1;
	}

	private static Attachment attachment(ResultSet row, int number) throws SQLException {
		return new Attachment(row.getString("sha256"), row.getString("name"), FileKind.valueOf(row.getString("kind")),
				row.getLong("size_bytes"));
	}

}
