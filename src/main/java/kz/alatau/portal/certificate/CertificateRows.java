package kz.alatau.portal.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps certificates: rows are added and looked at, nothing else. */
@Component
class CertificateRows {

	private static final String COLUMNS = """
			select code, case_json, rule_version, method_version, results_json, sha256, created_at from certificate
			""";

	private final JdbcClient jdbc;

	CertificateRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Certificate> find(CertificateCode code) {
		return this.jdbc.sql(COLUMNS + "where code = ?")
			.param(code.signs())
			.query(CertificateRows::certificate)
			.optional();
	}

	Optional<Certificate> findByHash(String sha256) {
		return this.jdbc.sql(COLUMNS + "where sha256 = ?").param(sha256).query(CertificateRows::certificate).optional();
	}

	/**
	 * Adds a certificate.
	 * @return whether it was added; not if its hash or its code is there already
	 */
	boolean add(Certificate certificate) {
		return this.jdbc.sql("""
				insert into certificate (code, case_json, rule_version, method_version, results_json, sha256,
				created_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(certificate.code().signs(), certificate.caseJson(), certificate.ruleVersion(),
					certificate.methodVersion(), certificate.resultsJson(), certificate.sha256(),
					certificate.createdAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private static Certificate certificate(ResultSet row, int index) throws SQLException {
		return new Certificate(new CertificateCode(row.getString("code")), row.getString("case_json"),
				row.getString("rule_version"), row.getString("method_version"), row.getString("results_json"),
				row.getString("sha256"), row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

}
