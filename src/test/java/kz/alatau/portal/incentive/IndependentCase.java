package kz.alatau.portal.incentive;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import kz.alatau.portal.legislation.BundledLaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A case and what an independent implementation of the law says to it
 * (src/test/resources/incentive/independent.py).
 *
 * @param about the case in a line of words
 * @param document the case as the API takes it
 * @param answer what the other implementation computed
 */
record IndependentCase(String id, String about, String document, JsonNode answer) {

	/** Sums keep their digits. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	static Stream<IndependentCase> all() {
		Map<String, JsonNode> answers = StreamSupport.stream(read("answers").spliterator(), false)
			.collect(Collectors.toMap((answer) -> answer.required("id").asString(), Function.identity()));
		return StreamSupport.stream(read("cases").spliterator(), false)
			.map((node) -> of(node, answers.get(node.required("id").asString())));
	}

	IncentiveAssessment assess() {
		return switch (CaseReader.read(CaseDocument.ofJson(this.document), BundledLaw.LAW)) {
			case CaseReading.Accepted accepted -> IncentiveCalculator.assess(accepted.subject(), BundledLaw.LAW);
			case CaseReading.Refused refused -> throw new AssertionError(this.id + " refused: " + refused);
		};
	}

	/** A sum of a year; what is left out is zero. */
	BigDecimal amount(int year, TaxLine line, int index) {
		JsonNode pair = this.answer.required("years").path(String.valueOf(year)).path(line.name());
		return pair.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(pair.required(index).asString());
	}

	BigDecimal total(String regime, String what) {
		return new BigDecimal(this.answer.required("totals").required(regime).required(what).asString());
	}

	/** Empty where there is no income. */
	@Nullable BigDecimal effectiveRate(String regime) {
		JsonNode rate = this.answer.required("totals").required(regime).required("effectiveRate");
		return rate.isNull() ? null : new BigDecimal(rate.asString());
	}

	/** First and last day of the relief of each tax that has one. */
	Map<String, String> windows() {
		Map<String, String> windows = new TreeMap<>();
		this.answer.required("windows")
			.properties()
			.forEach((entry) -> windows.put(entry.getKey(),
					entry.getValue().required(0).asString() + ".." + entry.getValue().required(1).asString()));
		return windows;
	}

	@Override
	public String toString() {
		return this.id + ": " + this.about;
	}

	private static IndependentCase of(JsonNode node, @Nullable JsonNode answer) {
		String id = node.required("id").asString();
		if (answer == null) {
			throw new AssertionError("No answer to " + id + "; see README.txt beside the cases");
		}
		return new IndependentCase(id, node.required("about").asString(), node.required("case").toString(), answer);
	}

	private static JsonNode read(String name) {
		try (var input = new ClassPathResource("incentive/" + name + ".json").getInputStream()) {
			return JSON.readTree(input);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
