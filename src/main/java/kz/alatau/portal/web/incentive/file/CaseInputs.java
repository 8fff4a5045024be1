package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.Field;
import kz.alatau.portal.incentive.document.Fields;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.web.incentive.words.InputWords;
import kz.alatau.portal.web.incentive.words.Words;

/** What was typed in, in the order of the form. */
record CaseInputs(CaseDocument document, Words words) {

	/** Patterns of the fields in the order of the form. */
	private static final List<String> ORDER = Fields.all().stream().map(Field::path).toList();

	private static final String AREA = ".area";

	static List<CaseInput> of(CaseDocument document, Words words) {
		CaseInputs inputs = new CaseInputs(document, words);
		return words.inputs(document)
			.stream()
			.sorted(Comparator.comparingInt((input) -> ORDER.indexOf(pattern(input.path()))))
			.map(inputs::input)
			.toList();
	}

	private static String pattern(String path) {
		return path.replaceAll("\\[\\d+]", "[]");
	}

	private CaseInput input(InputWords input) {
		String path = input.path();
		String text = path.endsWith(AREA) ? measured(path, input.value()) : input.value();
		return new CaseInput(path, label(input), text, value(input));
	}

	/** Entries are numbered where there are several. */
	private String label(InputWords input) {
		int bracket = input.path().indexOf('[');
		boolean alone = bracket > 0 && this.document.entries(input.path().substring(0, bracket)).size() == 1;
		return alone ? this.words.fieldName(input.path()) : input.label();
	}

	/** Land outside of settlements is counted in hectares. */
	private String measured(String path, String number) {
		String place = this.document.text(path.substring(0, path.length() - AREA.length()) + ".place");
		boolean hectares = place != null && Plot.Place.valueOf(place).isByHectare();
		return this.words.say(hectares ? "incentive.count.hectares" : "incentive.count.square-metres", number);
	}

	private Object value(InputWords input) {
		String text = this.document.text(input.path());
		Field field = Fields.find(input.path()).orElse(null);
		if (text == null || field == null) {
			return input.value();
		}
		if (field.kind().isNumber()) {
			return new BigDecimal(text);
		}
		return (field.kind() == Field.Kind.DATE) ? LocalDate.parse(text) : input.value();
	}

}
