package kz.alatau.portal.web.incentive.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.incentive.Due;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.YearAssessment;
import org.jspecify.annotations.Nullable;

/**
 * The result as one tidy table: a row for each year, tax and regime. Columns have the
 * same names in all languages.
 */
final class ResultTable {

	static final List<String> COLUMNS = List.of("year", "tax", "regime", "amount_kzt", "in_totals", "certainty",
			"rules", "relief_first_day", "relief_last_day", "asked_regime", "verdict", "rule_version", "computed_on",
			"status");

	private ResultTable() {
	}

	static List<Map<String, String>> rows(AssessedCase found) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (YearAssessment year : found.assessment().years()) {
			for (LineAssessment line : year.lines()) {
				rows.add(row(found, year.year(), line.line(), Regime.STANDARD, line.standard()));
				if (found.hasRelief()) {
					rows.add(row(found, year.year(), line.line(), found.assessment().regime(), line.regime()));
				}
			}
		}
		return rows;
	}

	private static Map<String, String> row(AssessedCase found, int year, TaxLine tax, Regime regime, Due due) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("year", String.valueOf(year));
		row.put("tax", tax.name());
		row.put("regime", regime.name());
		row.put("amount_kzt", due.amount().tenge().toPlainString());
		row.put("in_totals", String.valueOf(tax.isCost()));
		row.put("certainty", due.trace().certainty().name());
		row.put("rules", due.trace().law().stream().map((law) -> law.rule().id()).collect(Collectors.joining(" ")));
		ReliefTerm term = (regime != Regime.STANDARD) ? found.assessment().terms().get(tax) : null;
		term(term, row);
		row.put("asked_regime", found.assessment().asked().name());
		row.put("verdict", found.assessment().eligibility().verdict().name());
		row.put("rule_version", found.ruleVersion());
		row.put("computed_on", found.today().toString());
		row.put("status", "INDICATIVE");
		return row;
	}

	private static void term(@Nullable ReliefTerm term, Map<String, String> row) {
		if (term != null && !term.window().isEmpty()) {
			row.put("relief_first_day", term.window().first().toString());
			row.put("relief_last_day", term.window().last().toString());
		}
	}

}
