package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Adds up land by month and act. What notices order and what others publish is never
 * added together: it may be the same land.
 */
final class LandCalculator {

	private LandCalculator() {
	}

	static LandReport report(List<OrderedLand> notices, List<PublishedFigure> figures) {
		List<LandRow> rows = rows(entries(notices, figures));
		LandTotals totals = rows.isEmpty() ? LandTotals.NONE : rows.getLast().after();
		return new LandReport(rows, totals, figures, checks(notices, figures));
	}

	private static Map<Key, LandTotals> entries(List<OrderedLand> notices, List<PublishedFigure> figures) {
		Map<Key, LandTotals> entries = new TreeMap<>();
		for (OrderedLand notice : notices) {
			Key ordered = new Key(YearMonth.from(notice.actDate()), notice.act(), null);
			entries.merge(ordered, LandTotals.ofOrder(notice.sum()), LandTotals::plus);
			YearMonth withdrawnIn = notice.withdrawnIn();
			if (withdrawnIn != null) {
				Key withdrawn = new Key(withdrawnIn, notice.act(), null);
				entries.merge(withdrawn, LandTotals.ofWithdrawal(notice.sum()), LandTotals::plus);
			}
		}
		figures.stream()
			.filter((figure) -> figure.kind() == LandFigureKind.HANDED_OVER)
			.forEach((figure) -> figure.month()
				.ifPresent((month) -> entries.merge(new Key(month, null, figure),
						LandTotals.ofHandOver(LandSum.of(figure.hectares())), LandTotals::plus)));
		return entries;
	}

	private static List<LandRow> rows(Map<Key, LandTotals> entries) {
		List<LandRow> rows = new ArrayList<>();
		LandTotals after = LandTotals.NONE;
		for (var entry : entries.entrySet()) {
			Key key = entry.getKey();
			after = after.plus(entry.getValue());
			rows.add(new LandRow(key.month(), key.act(), key.figure(), entry.getValue(), after));
		}
		return rows;
	}

	private static List<LandCheck> checks(List<OrderedLand> notices, List<PublishedFigure> figures) {
		return figures.stream()
			.filter((figure) -> figure.kind().isChecked())
			.map((figure) -> new LandCheck(figure, inForce(notices, figure::covers),
					inForce(notices, (day) -> figure.covers(day) && figure.isLate(day))))
			.toList();
	}

	private static LandSum inForce(List<OrderedLand> notices, Predicate<LocalDate> actDate) {
		return notices.stream()
			.filter((notice) -> notice.isInForce() && actDate.test(notice.actDate()))
			.map(OrderedLand::sum)
			.reduce(LandSum.NONE, LandSum::plus);
	}

	/** A month and what it is about: an act of notices, or a figure, which comes last. */
	private record Key(YearMonth month, @Nullable NoticeAct act,
			@Nullable PublishedFigure figure) implements Comparable<Key> {

		private static final Comparator<NoticeAct> ACTS = Comparator.comparing(NoticeAct::date)
			.thenComparing(NoticeAct::number)
			.thenComparing((act) -> act.issuer().toString());

		private static final Comparator<Key> ORDER = Comparator.comparing(Key::month)
			.thenComparing(Key::act, Comparator.nullsLast(ACTS))
			.thenComparing((key) -> String.valueOf(key.figure()));

		@Override
		public int compareTo(Key other) {
			return ORDER.compare(this, other);
		}

	}

}
