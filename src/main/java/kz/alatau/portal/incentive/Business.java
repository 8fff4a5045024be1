package kz.alatau.portal.incentive;

import java.util.List;

/** The numbers of the business. */
public record Business(Income income, List<Building> buildings, List<Plot> plots, List<WorkerGroup> workers,
		Trade trade, List<Dividend> dividends, Growth growth) {

	public static final Business NONE = new Business(Income.NONE, List.of(), List.of(), List.of(), Trade.NONE,
			List.of(), Growth.NONE);

	public Business {
		buildings = List.copyOf(buildings);
		plots = List.copyOf(plots);
		workers = List.copyOf(workers);
		dividends = List.copyOf(dividends);
	}

}
