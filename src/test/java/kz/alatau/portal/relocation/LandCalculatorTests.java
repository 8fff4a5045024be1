package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.relocation.LandCheck.Result;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LandCalculatorTests {

	private static final LocalDate REPLY = LocalDate.of(2025, 10, 7);

	private static final PublishedFigure TAKEN = figure(LandFigureKind.TAKEN, "593", null, null);

	private static final PublishedFigure PLANNED = figure(LandFigureKind.PLANNED, "2400", null, "2025-12-31");

	@Test
	void actsAreAddedUpExactlyInTheOrderOfTheirDates() {
		LandReport report = report(notice("2", "2026-11-30", "0.2", null), notice("1", "2026-11-02", "0.1", null),
				notice("3", "2026-12-01", "100.0001", null));
		assertThat(report.rows())
			.extracting((row) -> row.month().toString(), (row) -> number(row),
					(row) -> row.amount().ordered().hectares(), (row) -> row.after().ordered().hectares())
			.containsExactly(tuple("2026-11", "1", ha("0.1"), ha("0.1")), tuple("2026-11", "2", ha("0.2"), ha("0.3")),
					tuple("2026-12", "3", ha("100.0001"), ha("100.3001")));
	}

	@Test
	void noticesOfOneActAreOneRow() {
		LandReport report = report(notice("1", "2026-11-02", "10", null), notice("1", "2026-11-02", "5.5", null),
				notice("1", "2026-11-03", "1", null));
		assertThat(report.rows()).extracting((row) -> row.amount().ordered())
			.containsExactly(new LandSum(ha("15.5"), 2, 0), new LandSum(ha("1"), 1, 0));
	}

	@Test
	void actsOfTwoBodiesWithOneNumberAreTwo() {
		LandReport report = report(notice("1", "2026-11-02", "10", null),
				new OrderedLand(new Wording("Б", "Б", "B"), "1", LocalDate.of(2026, 11, 2), ha("5"), null));
		assertThat(report.rows()).hasSize(2);
	}

	/** Almaty is five hours before UTC: the month turns at 19:00 of the last day. */
	@ParameterizedTest
	@CsvSource({ "2026-11-30T18:59:59Z, 2026-11", "2026-11-30T19:00:00Z, 2026-12", "2026-12-31T19:00:00Z, 2027-01" })
	void aWithdrawalFallsIntoTheMonthInAlmaty(Instant withdrawn, YearMonth month) {
		LandReport report = report(notice("1", "2026-10-31", "10", withdrawn));
		assertThat(report.rows()).extracting(LandRow::month).containsExactly(YearMonth.of(2026, 10), month);
	}

	@Test
	void whatIsWithdrawnWasOrderedAndHoldsNoMore() {
		LandReport report = report(notice("1", "2026-10-31", "10.25", Instant.parse("2026-11-15T05:00:00Z")),
				notice("2", "2026-12-05", "4", null));
		LandTotals totals = report.totals();
		assertThat(totals.ordered().hectares()).isEqualByComparingTo("14.25");
		assertThat(totals.withdrawn().hectares()).isEqualByComparingTo("10.25");
		assertThat(totals.inForce()).isEqualTo(new LandSum(ha("4.00"), 1, 0));
		assertThat(report.rows()).extracting((row) -> row.after().inForce().hectares())
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(ha("10.25"), ha("0"), ha("4"));
	}

	@Test
	void orderedAndWithdrawnInOneMonthIsOneRow() {
		LandReport report = report(notice("1", "2026-11-02", "10", Instant.parse("2026-11-15T05:00:00Z")));
		assertThat(report.rows()).singleElement().satisfies((row) -> {
			assertThat(row.amount().ordered().hectares()).isEqualByComparingTo("10");
			assertThat(row.amount().withdrawn().hectares()).isEqualByComparingTo("10");
		});
	}

	@Test
	void hectaresNotStatedAreCountedAndAreNoZero() {
		LandReport report = report(notice("1", "2026-11-02", null, null), notice("2", "2026-11-02", "3", null));
		assertThat(report.totals().ordered()).isEqualTo(new LandSum(ha("3"), 2, 1));
		assertThat(report.rows().getFirst().amount().ordered().isKnown()).isFalse();
		assertThat(report.rows().getFirst().amount().ordered().isEmpty()).isFalse();
	}

	@Test
	void nothingIsKnownWhereThereIsNothing() {
		LandReport report = LandCalculator.report(List.of(), List.of(TAKEN, PLANNED));
		assertThat(report.rows()).isEmpty();
		assertThat(report.totals().ordered().isKnown()).isFalse();
		assertThat(report.totals().handedOver().isKnown()).isFalse();
		assertThat(report.checks()).extracting(LandCheck::result)
			.containsExactly(Result.NOTHING_TO_COMPARE, Result.NOTHING_TO_COMPARE);
	}

	@Test
	void onlyAHandOverOfOneMonthIsARow() {
		LandReport report = LandCalculator.report(List.of(),
				List.of(figure(LandFigureKind.HANDED_OVER, "12.5", "2026-12-01", "2026-12-31"),
						figure(LandFigureKind.HANDED_OVER, "99", "2026-01-01", "2026-12-31"),
						figure(LandFigureKind.HANDED_OVER, "99", null, "2026-12-31")));
		assertThat(report.rows()).singleElement()
			.satisfies((row) -> assertThat(row.after().handedOver().hectares()).isEqualByComparingTo("12.5"));
		assertThat(report.checks()).isEmpty();
	}

	/** An act after the reply cannot be among what the reply calls taken. */
	@ParameterizedTest
	@CsvSource({ "2025-10-07, 100, 0", "2025-10-08, 0, 100" })
	void anActBelongsToTheFigureOfItsTime(String actDate, BigDecimal taken, BigDecimal planned) {
		LandReport report = report(notice("1", actDate, "100", null));
		assertThat(report.checks()).extracting((check) -> check.compared().hectares())
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(taken, planned);
	}

	@ParameterizedTest
	@CsvSource({ "592.9999, LESS, 0.0001", "593, SAME, 0", "593.0000, SAME, 0", "600.5, MORE, 7.5" })
	void theDifferenceIsExact(String ordered, Result result, BigDecimal difference) {
		LandCheck check = report(notice("1", "2025-01-01", ordered, null)).checks().getFirst();
		assertThat(check.result()).isEqualTo(result);
		assertThat(check.difference()).isEqualByComparingTo(difference);
	}

	@Test
	void whatWasWithdrawnIsNotHeldAgainstAFigure() {
		LandCheck check = report(notice("1", "2025-01-01", "100", null),
				notice("2", "2025-01-02", "50", Instant.parse("2025-02-01T00:00:00Z")))
			.checks()
			.getFirst();
		assertThat(check.compared()).isEqualTo(new LandSum(ha("100"), 1, 0));
		assertThat(check.difference()).isEqualByComparingTo("493");
	}

	@ParameterizedTest
	@CsvSource({ "2025-12-31, 0", "2026-01-01, 100" })
	void actsAfterTheDayPlannedAreLate(String actDate, BigDecimal late) {
		LandCheck check = report(notice("1", actDate, "100", null)).checks().getLast();
		assertThat(check.compared().hectares()).isEqualByComparingTo("100");
		assertThat(check.late().hectares()).isEqualByComparingTo(late);
	}

	private static LandReport report(OrderedLand... notices) {
		return LandCalculator.report(Arrays.asList(notices), List.of(TAKEN, PLANNED));
	}

	private static OrderedLand notice(String number, String actDate, @Nullable String hectares,
			@Nullable Instant withdrawnAt) {
		return new OrderedLand(NoticeContents.TWO_LANGUAGES, number, LocalDate.parse(actDate),
				(hectares != null) ? ha(hectares) : null, withdrawnAt);
	}

	private static PublishedFigure figure(LandFigureKind kind, String hectares, @Nullable String from,
			@Nullable String to) {
		return new PublishedFigure(kind, ha(hectares), true, (from != null) ? LocalDate.parse(from) : null,
				(to != null) ? LocalDate.parse(to) : null, null, REPLY, "source",
				new LocalizedText("Сөйлем.", "Предложение.", "A sentence."));
	}

	private static String number(LandRow row) {
		return row.act().number();
	}

	private static BigDecimal ha(String hectares) {
		return new BigDecimal(hectares);
	}

}
