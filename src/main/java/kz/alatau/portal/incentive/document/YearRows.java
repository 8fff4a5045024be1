package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.shared.Money;

/** The years of a case that have numbers of their own. */
record YearRows(List<Row> rows) {

	YearRows {
		rows = List.copyOf(rows);
	}

	static YearRows read(CaseValues values, CaseYears years) {
		List<Row> rows = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		for (String entry : values.document().entries("years")) {
			values.need(entry + ".year");
			Integer year = years.read(values, entry + ".year");
			if (year != null && !seen.add(year)) {
				values.refuse(entry + ".year", "incentive.error.year-twice");
			}
			else if (year != null) {
				rows.add(new Row(entry, year));
			}
		}
		return new YearRows(rows);
	}

	/** A sum of each year and what single years say instead. */
	Series series(CaseValues values, String name) {
		String field = "yearly." + name;
		return new Series(field, values.moneyOrZero(field), listed(values, name));
	}

	Map<Integer, Money> listed(CaseValues values, String name) {
		Map<Integer, Money> listed = new HashMap<>();
		for (Row row : this.rows) {
			Money money = values.money(row.entry() + "." + name);
			if (money != null) {
				listed.put(row.year(), money);
			}
		}
		return listed;
	}

	/** Whether a sum is given for any year. */
	boolean isGiven(CaseValues values, String name) {
		return values.isGiven("yearly." + name)
				|| this.rows.stream().anyMatch((row) -> values.isGiven(row.entry() + "." + name));
	}

	/**
	 * One of them.
	 *
	 * @param entry path, such as {@code years[0]}
	 */
	record Row(String entry, int year) {
	}

}
