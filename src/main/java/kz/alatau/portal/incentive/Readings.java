package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import kz.alatau.portal.incentive.OpenReading.Reading;

/**
 * How the open questions are read.
 *
 * @param chosen readings that differ from the default
 */
public record Readings(Map<OpenReading, Reading> chosen) {

	public static final Readings STANDARD = new Readings(Map.of());

	public Readings {
		chosen = Map.copyOf(chosen);
		chosen.forEach((question, reading) -> {
			if (!question.readings().contains(reading)) {
				throw new IllegalArgumentException(question + " cannot be read as " + reading);
			}
		});
	}

	public Reading of(OpenReading question) {
		return this.chosen.getOrDefault(question, question.standard());
	}

	/**
	 * Last day of a term of years: the same day of the month, or the day before (O-2).
	 */
	LocalDate lastDay(LocalDate first, int years) {
		LocalDate same = first.plusYears(years);
		return is(OpenReading.O_2, Reading.FIRST_WITHOUT) ? same.minusDays(1) : same;
	}

	public boolean is(OpenReading question, Reading reading) {
		return of(question) == reading;
	}

	public Readings with(OpenReading question, Reading reading) {
		Map<OpenReading, Reading> readings = new HashMap<>(this.chosen);
		readings.put(question, reading);
		return new Readings(readings);
	}

}
