package kz.alatau.portal.relocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has published about land taken in the city.
 *
 * @param hectares as the source gave them
 * @param approximate whether the source says "about"
 * @param periodFrom first day the figure covers, empty where the source names none
 * @param periodTo last day the figure covers, empty where the source names none
 * @param act empty where the source names none
 * @param asOf day on which the figure was given
 * @param note who said what, one whole sentence
 */
public record PublishedFigure(LandFigureKind kind, BigDecimal hectares, boolean approximate,
		@Nullable LocalDate periodFrom, @Nullable LocalDate periodTo, @Nullable LocalizedText act, LocalDate asOf,
		String sourceCode, LocalizedText note) {

	/** The one month the figure is about; empty where the source names no such month. */
	public Optional<YearMonth> month() {
		if (this.periodFrom == null || this.periodTo == null) {
			return Optional.empty();
		}
		YearMonth month = YearMonth.from(this.periodFrom);
		return month.equals(YearMonth.from(this.periodTo)) ? Optional.of(month) : Optional.empty();
	}

	/**
	 * First day of the acts that can belong to the figure; empty where all earlier can.
	 */
	public @Nullable LocalDate actsFrom() {
		boolean yetToCome = this.kind == LandFigureKind.PLANNED && this.periodFrom == null;
		return yetToCome ? this.asOf.plusDays(1) : this.periodFrom;
	}

	/**
	 * Last day of the acts that can belong to the figure; empty for a plan, which may be
	 * carried out late.
	 */
	public @Nullable LocalDate actsUntil() {
		if (this.kind == LandFigureKind.PLANNED) {
			return null;
		}
		return (this.periodTo != null) ? this.periodTo : this.asOf;
	}

	/** Whether an act of the day can belong to the figure. */
	boolean covers(LocalDate actDate) {
		LocalDate from = actsFrom();
		LocalDate until = actsUntil();
		return (from == null || !actDate.isBefore(from)) && (until == null || !actDate.isAfter(until));
	}

	/** Whether an act of the day comes after what the figure promised. */
	boolean isLate(LocalDate actDate) {
		return this.kind == LandFigureKind.PLANNED && this.periodTo != null && actDate.isAfter(this.periodTo);
	}

}
