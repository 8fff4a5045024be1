package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Certainty;

/** What a reader must know beside the figures. */
final class Notes {

	private Notes() {
	}

	static List<Note> of(IncentiveCase subject, RegimeRules rules, Horizon horizon, List<YearAssessment> years,
			Legislation legislation) {
		List<Note> notes = new ArrayList<>(rules.notes());
		assumedMci(horizon, legislation, notes);
		years.stream()
			.filter((year) -> year.line(TaxLine.CIT).saving().isNegative())
			.findFirst()
			.ifPresent((year) -> notes.add(new Note("regime-costs-more", List.of(Year.of(year.year())),
					rule(legislation, Rule.SEPARATE_LEDGERS))));
		oldCompany(subject, horizon, legislation, notes);
		return notes;
	}

	/** The years whose MCI is the last known one. */
	private static void assumedMci(Horizon horizon, Legislation legislation, List<Note> notes) {
		for (int year = horizon.first(); year <= horizon.last(); year++) {
			DatedSetting mci = legislation.on(LocalDate.of(year, 1, 1)).inForce(Rule.MCI);
			if (mci.reference().certainty() == Certainty.A) {
				notes.add(new Note("assumed-mci", List.of(Year.of(year)), mci));
				return;
			}
		}
	}

	/**
	 * From 2029 on the main business needs a licence (law on Alatau, articles 78, 79).
	 */
	private static void oldCompany(IncentiveCase subject, Horizon horizon, Legislation legislation, List<Note> notes) {
		LocalDate day = legislation.day(Rule.OLD_COMPANIES);
		boolean moves = switch (subject.entitlement()) {
			case Entitlement.Licensed licensed -> true;
			case Entitlement.Zone zone -> zone.city().outcome() == CityOutcome.MOVED;
			default -> false;
		};
		if (!moves && horizon.last() >= day.getYear()) {
			boolean lastDay = subject.readings().is(OpenReading.O_11, Reading.LAST_DAY);
			notes.add(new Note("old-company", List.of(lastDay ? day.plusDays(1) : day),
					rule(legislation, Rule.OLD_COMPANIES)));
		}
	}

	private static DatedSetting rule(Legislation legislation, Rule rule) {
		return legislation.history(rule).getLast();
	}

}
