package kz.alatau.portal.web.incentive.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.alatau.portal.incentive.Operand;
import kz.alatau.portal.incentive.Origin;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Trace;

/**
 * What the values of a trace are called.
 *
 * @param several lists with more than one entry in the trace: their entries are numbered
 */
record Labels(Sentences sentences, Trace trace, Set<String> several) {

	private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d+)]\\.(.+)");

	private static final Pattern BOOK_VALUE = Pattern.compile("values\\[(\\d+)]\\.amounts\\[(\\d+)]");

	private static final String SOIL = "ST-21-";

	static Labels of(Sentences sentences, Trace trace) {
		Set<String> several = trace.steps()
			.stream()
			.flatMap((step) -> step.operands().stream())
			.map((operand) -> IN_LIST.matcher(operand.name()))
			.filter((place) -> place.matches() && !place.group(2).equals("0"))
			.map((place) -> place.group(1))
			.collect(Collectors.toSet());
		return new Labels(sentences, trace, several);
	}

	/** What a step is about; some are about the first value that goes in. */
	String step(Step step) {
		List<Operand> operands = step.operands();
		String first = operands.isEmpty() ? "" : operand(operands.getFirst());
		return this.sentences.of("incentive.step." + step.name(), first);
	}

	String operand(Operand operand) {
		return switch (operand.origin()) {
			case Origin.Given(String field) -> given(field);
			case Origin.Law law -> law(operand.name());
			case Origin.Result(int step) -> step(this.trace.steps().get(step));
			case Origin.Earlier(int year, int step) ->
				this.sentences.of("incentive.label.of-year", earlier(operand.name()), String.valueOf(year));
			case Origin.Figure(int year, TaxLine line, String kind) ->
				this.sentences.of("incentive.figure." + kind, tax(line), String.valueOf(year));
			case Origin.Total(int year, String kind) -> this.sentences.of("incentive.figure." + kind,
					this.sentences.of("incentive.figure.total"), String.valueOf(year));
			case Origin.Plain plain -> this.sentences.of("incentive.plain." + operand.name());
		};
	}

	String tax(TaxLine line) {
		return this.sentences.of("incentive.tax." + line);
	}

	private String earlier(String name) {
		return this.sentences.of("incentive.step." + name);
	}

	private String law(String id) {
		return id.startsWith(SOIL) ? this.sentences.of("incentive.law.soil", score(id))
				: this.sentences.of("incentive.law." + id);
	}

	private static String score(String id) {
		String score = id.substring(SOIL.length());
		return score.equals("ABOVE") ? "> 100" : score;
	}

	private String given(String field) {
		Matcher place = IN_LIST.matcher(field);
		if (!place.matches()) {
			return field(field);
		}
		String list = place.group(1);
		String rest = place.group(3);
		if (list.equals("years")) {
			String path = rest.equals("incomeWithRelief") ? "years." + rest : "yearly." + rest;
			return this.sentences.of("incentive.label.of-year", field(path), place.group(2));
		}
		Matcher value = BOOK_VALUE.matcher(rest);
		String label = value.matches() ? bookValue(value) : field(list + "." + rest);
		return this.several.contains(list) ? entry(label, list, Integer.parseInt(place.group(2))) : label;
	}

	private String bookValue(Matcher value) {
		LocalDate newYear = LocalDate.of(Integer.parseInt(value.group(1)), 1, 1);
		return this.sentences.of("incentive.label.book-value-on", newYear.plusMonths(Integer.parseInt(value.group(2))));
	}

	private String entry(String label, String list, int index) {
		return this.sentences.of("incentive.label.of-entry", label,
				this.sentences.of("incentive.entry." + list, index + 1));
	}

	private String field(String path) {
		return this.sentences.of("incentive.field." + path);
	}

}
