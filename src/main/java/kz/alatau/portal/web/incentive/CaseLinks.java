package kz.alatau.portal.web.incentive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.OpenReading;

/**
 * Addresses of a case, without the part before the question mark.
 *
 * @param document the case
 * @param rules version of the rules the figures follow
 */
public record CaseLinks(CaseDocument document, String rules) {

	/** The case alone. */
	public String query() {
		return this.document.toQuery();
	}

	/** The same case gives the same result under the same rules. */
	public String share() {
		return query() + "&rules=" + this.rules;
	}

	public String year(int year) {
		return query() + "&year=" + year;
	}

	public String figure(int year, Object line) {
		return query() + "&year=" + year + "&line=" + line;
	}

	/** The fields, for a form that sends them again. */
	public Map<String, String> fields() {
		return this.document.texts();
	}

	/** The case with another outcome for the zone. */
	CaseLinks with(CityOutcome outcome) {
		CaseDocument changed = this.document.with("city.outcome", outcome.name());
		return new CaseLinks((outcome == CityOutcome.MOVED) ? changed : changed.with("city.moved", ""), this.rules);
	}

	CaseLinks with(OpenReading question, OpenReading.Reading reading) {
		return new CaseLinks(this.document.with("readings." + question.code(), reading.name()), this.rules);
	}

	/** Cases side by side. */
	static String comparison(List<String> queries) {
		StringBuilder address = new StringBuilder();
		char letter = 'a';
		for (String query : queries) {
			address.append(address.isEmpty() ? "" : "&").append(letter++).append('=');
			address.append(URLEncoder.encode(query, StandardCharsets.UTF_8));
		}
		return address.toString();
	}

	String comparedWith(CaseLinks other) {
		return comparison(List.of(query(), other.query()));
	}

}
