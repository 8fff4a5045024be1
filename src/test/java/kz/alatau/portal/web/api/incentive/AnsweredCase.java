package kz.alatau.portal.web.api.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Computes every figure of an answer again from its trace alone. */
record AnsweredCase(JsonNode answer) {

	private static final BigDecimal NEARLY = new BigDecimal("1e-12");

	void isReproducible() {
		for (JsonNode year : this.answer.path("years")) {
			for (JsonNode line : year.path("lines")) {
				for (String side : List.of("standard", "regime")) {
					figure(line.at("/trace/" + side), line.path(side).asString(), new Place(line.path("tax"), side));
				}
			}
			for (String side : List.of("standard", "regime")) {
				assertThat(costs(year, side)).isEqualByComparingTo(year.path(side).asString());
			}
		}
		for (String side : List.of("standard", "regime")) {
			JsonNode total = this.answer.path("totals").path(side);
			figure(total.path("presentValueTrace"), total.path("presentValue").asString(), Place.NONE);
			steps(total.path("effectiveRateTrace"), Place.NONE);
		}
		steps(this.answer.path("categoryTrace"), Place.NONE);
		for (JsonNode item : this.answer.path("recapture").path("items")) {
			Place place = new Place(item.path("tax"), "debt", item.at("/trace/amount"));
			figure(item.at("/trace/amount"), item.path("amount").asString(), place);
			figure(item.at("/trace/penalty"), item.path("penalty").asString(), place);
		}
	}

	private static BigDecimal costs(JsonNode year, String side) {
		return year.path("lines")
			.valueStream()
			.filter((line) -> !line.path("tax").asString().equals("VAT"))
			.map((line) -> new BigDecimal(line.path(side).asString()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private void figure(JsonNode trace, String amount, Place place) {
		assertThat(trace.isArray()).isTrue();
		List<BigDecimal> results = steps(trace, place);
		assertThat(results.isEmpty() ? BigDecimal.ZERO : results.getLast()).isEqualByComparingTo(amount);
	}

	private List<BigDecimal> steps(JsonNode trace, Place place) {
		List<BigDecimal> results = new ArrayList<>();
		for (JsonNode step : trace) {
			step.path("operands").forEach((operand) -> operand(operand, results, place));
			BigDecimal result = Recomputation.of(step);
			assertThat(result).as(step.toString())
				.isCloseTo(number(step.path("result")), org.assertj.core.data.Offset.offset(NEARLY));
			results.add(result);
		}
		return results;
	}

	private void operand(JsonNode operand, List<BigDecimal> results, Place place) {
		JsonNode origin = operand.path("origin");
		JsonNode value = operand.path("value");
		switch (origin.path("kind").asString()) {
			case "given" -> given(origin.path("field").asString(), operand);
			case "law" -> assertThat(origin.path("rule").propertyNames()).contains("id", "act", "from", "certainty");
			case "result" -> same(value, results.get(origin.path("step").asInt()), operand);
			case "earlier" -> same(value, number(line(origin.path("year").asInt(), place.tax().asString())
				.at("/trace/" + place.side() + "/" + origin.path("step").asInt() + "/result")), operand);
			case "figure" -> same(value, figure(origin, place), operand);
			case "total" -> same(value, number(year(origin.path("year").asInt()).path(total(origin))), operand);
			default -> assertThat(origin.path("kind").asString()).isEqualTo("plain");
		}
	}

	private static String total(JsonNode origin) {
		String side = origin.path("figure").asString();
		return side.equals("income") ? "taxableIncome" : side;
	}

	private BigDecimal figure(JsonNode origin, Place place) {
		String side = origin.path("figure").asString();
		JsonNode figure = side.equals("debt") ? place.debt().path(place.debt().size() - 2).path("result")
				: line(origin.path("year").asInt(), origin.path("tax").asString()).path(side);
		return number(figure);
	}

	/** What the case says, if it says it: what is not repeated there is a default. */
	private void given(String field, JsonNode operand) {
		String pointer = "/" + field.replace(".", "/").replace("[", "/").replace("]", "");
		JsonNode written = this.answer.path("case").at(pointer);
		if (!written.isMissingNode() && !field.startsWith("years[")) {
			BigDecimal number = operand.path("unit").asString().equals("day") ? null : number(operand.path("value"));
			if (number == null) {
				assertThat(operand.path("value").asString()).isEqualTo(written.asString());
			}
			else {
				BigDecimal meant = field.endsWith("Percent") ? number.movePointRight(2) : number;
				assertThat(meant).as(field).isEqualByComparingTo(written.asString());
			}
		}
	}

	private static void same(JsonNode value, BigDecimal computed, JsonNode operand) {
		assertThat(number(value)).as(operand.toString())
			.isCloseTo(computed, org.assertj.core.data.Offset.offset(NEARLY));
	}

	private JsonNode line(int year, String tax) {
		return year(year).path("lines")
			.valueStream()
			.filter((line) -> line.path("tax").asString().equals(tax))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode year(int year) {
		return this.answer.path("years")
			.valueStream()
			.filter((one) -> one.path("year").asInt() == year)
			.findFirst()
			.orElseThrow();
	}

	private static BigDecimal number(JsonNode text) {
		return new BigDecimal(text.asString());
	}

	/** Which trace is read. */
	private record Place(JsonNode tax, String side, JsonNode debt) {

		static final Place NONE = new Place(tools.jackson.databind.node.MissingNode.getInstance(), "");

		Place(JsonNode tax, String side) {
			this(tax, side, tools.jackson.databind.node.MissingNode.getInstance());
		}

	}

}
