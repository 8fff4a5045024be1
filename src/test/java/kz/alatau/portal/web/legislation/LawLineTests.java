package kz.alatau.portal.web.legislation;

import java.time.LocalDate;

import kz.alatau.portal.legislation.BundledLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LawLineTests {

	private static final LawInTime TIME = new LawInTime(BundledLaw.LAW);

	@Test
	void milestonesAreInTheOrderOfTimeAndApart() {
		LawLine line = line(LocalDate.of(2026, 11, 22));
		for (int i = 1; i < line.marks().size(); i++) {
			LawLine.Mark before = line.marks().get(i - 1);
			assertThat(line.marks().get(i).left()).isGreaterThan(before.left() + before.width());
		}
		assertThat(line.marks().get(3).width()).isGreaterThan(line.marks().getLast().width());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2000-01-01", "2025-12-31", "2029-07-02", "2100-12-31" })
	void dayBeyondThePictureStaysAtItsEnd(LocalDate day) {
		LawLine line = line(day);
		assertThat(line.isOutside()).isTrue();
		assertThat(line.dayX()).isBetween(0, LawLine.WIDTH);
		assertThat(line.labelAnchor()).isNotEqualTo("middle");
	}

	@Test
	void valuesThatBeginOnADayAreKnown() {
		assertThat(TIME.milestones().get(2).beginnings()).extracting((setting) -> setting.rule().id())
			.contains("ST-02-SOCIAL", "AL-01-CIT", "AL-33", "MCI")
			.doesNotContain("ST-01");
	}

	private static LawLine line(LocalDate day) {
		return LawLine.of(TIME.milestones(), day);
	}

}
