package kz.alatau.portal.web.incentive;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The form as it was sent, word for word, so that a reader gets it back unchanged. Ticked
 * boxes are a set: a list would let an address choose its length.
 *
 * @param contract date of the contract
 * @param contractEnd its last day
 * @param zoneEnd last day of the zone's life, if known
 * @param cost cost of the project, tenge
 * @param sector {@code special} in a sector with the lower limit of category A
 * @param continuation name of a continuation
 * @param conditions names of conditions that are fulfilled
 * @param exclusions names of exclusions that apply
 * @param income taxable income of a year, tenge
 * @param priority the part of it from priority activity
 * @param sales the part of that from the sale of buildings
 * @param turnover gross annual income, tenge
 * @param priorityTurnover the part of it from priority activity
 * @param contractYearPriority priority income from the contract to the end of its year
 * @param loss loss brought forward, tenge
 * @param lossYear the year it arose
 * @param bookValue book value of buildings, tenge
 * @param bookFrom the first day it counts
 * @param bookFall fall of the book value each month
 * @param area land, square metres
 * @param tenure name of a tenure
 * @param fee land-use fee of a year by contract, tenge
 * @param workers number of workers
 * @param gross pay of one worker a month, tenge
 * @param pension pension contribution of a worker a month
 * @param medical medical-insurance contribution of a worker a month
 * @param year the year shown line by line
 */
record IncentiveForm(@Nullable String contract, @Nullable String contractEnd, @Nullable String zoneEnd,
		@Nullable String cost, @Nullable String sector, @Nullable String continuation, @Nullable Set<String> conditions,
		@Nullable Set<String> exclusions, @Nullable String income, @Nullable String priority, @Nullable String sales,
		@Nullable String turnover, @Nullable String priorityTurnover, @Nullable String contractYearPriority,
		@Nullable String loss, @Nullable String lossYear, @Nullable String bookValue, @Nullable String bookFrom,
		@Nullable String bookFall, @Nullable String area, @Nullable String tenure, @Nullable String fee,
		@Nullable String workers, @Nullable String gross, @Nullable String pension, @Nullable String medical,
		@Nullable String year) {

	/** The numbers of test vector TV-01: a plant whose whole activity is priority. */
	static final String EXAMPLE = String.join("&", "?contract=2026-01-01", "contractEnd=2045-12-31",
			"zoneEnd=2048-12-31", "cost=20000000000", "continuation=CUT_OUT_EARLIEST", "conditions=PARTICIPANT",
			"conditions=REGISTERED_IN_ZONE", "conditions=NO_UNITS_OUTSIDE", "conditions=PRIORITY_ACTIVITY",
			"income=1200000000", "priority=1200000000", "bookValue=10400000000", "bookFrom=2026-01-01",
			"bookFall=40000000", "area=240000", "tenure=OWN", "workers=350", "gross=400000", "pension=40000",
			"medical=8000", "year=2026");

	boolean isEmpty() {
		return Stream
			.of(this.contract, this.contractEnd, this.zoneEnd, this.cost, this.sector, this.continuation,
					this.conditions, this.exclusions, this.income, this.priority, this.sales, this.turnover,
					this.priorityTurnover, this.contractYearPriority, this.loss, this.lossYear, this.bookValue,
					this.bookFrom, this.bookFall, this.area, this.tenure, this.fee, this.workers, this.gross,
					this.pension, this.medical, this.year)
			.allMatch(Objects::isNull);
	}

	/** Whether a box of a list is ticked. */
	public boolean isTicked(String list, String name) {
		Set<String> ticked = list.equals("conditions") ? this.conditions : this.exclusions;
		return ticked != null && ticked.contains(name);
	}

}
