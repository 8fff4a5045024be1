package kz.alatau.portal.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.certificate.Recheck.Computed;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.IncentiveMethod;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.legislation.Legislation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class CertificatesIntegrationTests {

	@Autowired
	private Certificates certificates;

	@Autowired
	private CertificateRows rows;

	@Autowired
	private Legislation legislation;

	@Autowired
	private JdbcClient database;

	@Test
	void theSameCaseIsTheSameCertificate() {
		Certificate first = issued(caseOf("20000000000", "20"));
		long before = count();
		assertThat(issued(caseOf("20 000 000 000,00", "20"))).isEqualTo(first);
		assertThat(count()).isEqualTo(before);
		assertThat(issued(caseOf("20000000001", "20")).code()).isNotEqualTo(first.code());
	}

	@Test
	void whatIsStoredIsFoundAgainAndIntact() {
		Certificate certificate = issued(caseOf("20000000000", "21"));
		assertThat(this.certificates.find(certificate.code())).contains(certificate);
		assertThat(certificate.isIntact()).isTrue();
		assertThat(certificate.code().signs()).startsWith(CertificateCode.of(certificate.sha256(), 0).signs());
		assertThat(certificate.ruleVersion()).isEqualTo(this.legislation.version());
		assertThat(certificate.methodVersion()).isEqualTo(IncentiveMethod.VERSION);
		assertThat(certificate.results().regime()).isEqualTo(Regime.SEZ_735);
		assertThat(certificate.document()).isEqualTo(caseOf("20000000000", "21"));
	}

	@Test
	void theHashedTextHasSortedNamesAndNoSpaces() {
		String canonical = issued(caseOf("20000000000", "22")).canonical();
		Object sorted = sorted(JsonMapper.shared().readValue(canonical, Object.class));
		assertThat(canonical).isEqualTo(JsonMapper.shared().writeValueAsString(sorted)).doesNotContain(" ");
	}

	@Test
	void manyWhoAskAtOnceGetOneCertificate() {
		List<CertificateCode> codes = IntStream.range(0, 16)
			.parallel()
			.mapToObj((asker) -> issued(caseOf("20000000000", "23")).code())
			.distinct()
			.toList();
		assertThat(codes).hasSize(1);
	}

	@Test
	void aTakenCodeGivesWayToTheNextPartOfTheHash() {
		Certificate certificate = issued(caseOf("20000000000", "24"));
		String other = CanonicalJson.sha256("another text");
		Certificate squatter = new Certificate(CertificateCode.of(hash("25"), 0), "{}", "0", "0", "{}", other,
				Instant.EPOCH);
		assertThat(this.rows.add(squatter)).isTrue();
		assertThat(issued(caseOf("20000000000", "25")).code()).isEqualTo(CertificateCode.of(hash("25"), 1));
		assertThat(issued(caseOf("20000000000", "24"))).isEqualTo(certificate);
	}

	/** The hash a case will have, from a certificate that is not kept. */
	private String hash(String years) {
		Recheck recheck = this.certificates
			.recheck(stored(caseOf("20000000000", years), issued(caseOf("20000000000", "24")).resultsJson(), "x"));
		String results = CanonicalJson.write(((Computed) recheck).today());
		return CanonicalJson.sha256(Certificate.canonical(caseOf("20000000000", years).toJson(),
				IncentiveMethod.VERSION, results, this.legislation.version()));
	}

	@Test
	void underTheSameRulesNothingDiffers() {
		Computed computed = (Computed) this.certificates.recheck(issued(caseOf("70000000000", "20")));
		assertThat(computed.isSame()).isTrue();
		assertThat(computed.changes()).isEmpty();
		assertThat(computed.termChanges()).isEmpty();
	}

	@Test
	void underOtherRulesEachYearAndTaxThatDiffersIsTold() {
		Certificate shorter = issued(caseOf("20000000000", "5").with("horizon.years", "3"));
		CaseDocument today = caseOf("20000000000", "20").with("city.outcome", "MOVED").with("horizon.years", "2");
		Computed computed = (Computed) this.certificates.recheck(stored(today, shorter.resultsJson(), "older"));
		assertThat(computed.isSame()).isFalse();
		assertThat(computed.changes()).extracting(Recheck.Change::year).contains(2027, 2028);
		assertThat(computed.changes()).filteredOn((change) -> change.year() == 2028)
			.allSatisfy((change) -> assertThat(change.today()).isNull());
		assertThat(computed.termChanges()).extracting(Recheck.TermChange::tax).contains(TaxLine.CIT);
	}

	@Test
	void aCaseThatIsNoneTodayIsToldSo() {
		Certificate certificate = issued(caseOf("20000000000", "20"));
		Certificate old = stored(CaseDocument.ofJson("{\"contract\":{\"signed\":\"2026-06-15\",\"tides\":3}}"),
				certificate.resultsJson(), "older");
		Certificate broken = new Certificate(old.code(), "{\"tides\":3}", old.ruleVersion(), old.methodVersion(),
				old.resultsJson(), old.sha256(), old.createdAt());
		assertThat(this.certificates.recheck(broken)).isInstanceOf(Recheck.Refused.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update certificate set case_json = '{}'", "update certificate set created_at = now()",
			"delete from certificate", "truncate certificate" })
	@Transactional
	void nobodyChangesACertificateBySql(String statement) {
		issued(caseOf("20000000000", "20"));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(statement).update())
			.withMessageContaining("never changed");
	}

	@Test
	void whatCannotBeAssessedGetsNone() {
		long before = count();
		assertThat(this.certificates.issue(caseOf("", "20"))).isInstanceOf(CertificateIssue.Refused.class);
		assertThat(count()).isEqualTo(before);
	}

	private Certificate stored(CaseDocument document, String results, String ruleVersion) {
		String sha256 = CanonicalJson
			.sha256(Certificate.canonical(document.toJson(), IncentiveMethod.VERSION, results, ruleVersion));
		return new Certificate(CertificateCode.of(sha256, 0), document.toJson(), ruleVersion, IncentiveMethod.VERSION,
				results, sha256, Instant.EPOCH);
	}

	private Certificate issued(CaseDocument document) {
		return ((CertificateIssue.Issued) this.certificates.issue(document)).certificate();
	}

	private long count() {
		return this.database.sql("select count(*) from certificate").query(Long.class).single();
	}

	private static CaseDocument caseOf(String cost, String years) {
		return CaseDocument.ofParameters(Map.of("contract.signed", List.of("2026-06-15"), "contract.years",
				List.of(years), "project.cost", List.of(cost), "land[0].area", List.of("120000"),
				"yearly.incomePriority", List.of("100000000")));
	}

	private static Object sorted(Object value) {
		return switch (value) {
			case Map<?, ?> map -> {
				Map<String, Object> sorted = new TreeMap<>();
				map.forEach((name, inner) -> sorted.put((String) name, (inner != null) ? sorted(inner) : null));
				yield sorted;
			}
			case List<?> list -> list.stream().map(CertificatesIntegrationTests::sorted).toList();
			default -> value;
		};
	}

}
