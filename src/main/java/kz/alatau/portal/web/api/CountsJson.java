package kz.alatau.portal.web.api;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.Severity;
import kz.alatau.portal.web.OpenNumbers;

/** What one estimate counts. */
record CountsJson(int dwellings, int households, int persons, double productiveHectares, double productiveShare,
		Severity severity) {

	static CountsJson of(Counts counts) {
		return new CountsJson(counts.dwellings(), counts.households(), counts.persons(),
				OpenNumbers.hectares(counts.productive()), counts.productiveShare().value(), counts.severity());
	}

}
