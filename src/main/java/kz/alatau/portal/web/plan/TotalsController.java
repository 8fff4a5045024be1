package kz.alatau.portal.web.plan;

import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The totals of districts and city as a table. */
@Controller
class TotalsController {

	private final CityTotalsReader totals;

	TotalsController(CityTotalsReader totals) {
		this.totals = totals;
	}

	@GetMapping("/exposure/totals.csv")
	ResponseEntity<String> csv(@RequestParam(required = false) @Nullable Integer plan) {
		CityTotals found = this.totals.find(plan).orElseThrow(() -> new NotFoundException("totals"));
		return SpreadsheetFile.answer(found.fileName(), TotalsTable.COLUMNS, TotalsTable.rows(found));
	}

}
