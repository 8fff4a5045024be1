package kz.alatau.portal.web.limit;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallersTests {

	private final Callers callers = new Callers(1, 3);

	@Test
	void afterTheBurstOneWaits() {
		for (int i = 0; i < 3; i++) {
			assertThat(this.callers.ask("203.0.113.1")).isZero();
		}
		assertThat(this.callers.ask("203.0.113.1")).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60));
	}

	@Test
	void callersDoNotWaitForEachOther() {
		for (int i = 0; i < 4; i++) {
			this.callers.ask("203.0.113.1");
		}
		assertThat(this.callers.ask("203.0.113.2")).isZero();
	}

	@Test
	void aLongAnswerCountsAsSeveralQuestions() {
		this.callers.ask("203.0.113.1");
		this.callers.charge("203.0.113.1", Duration.ofMillis(900));
		assertThat(this.callers.ask("203.0.113.1")).isZero();
		this.callers.charge("203.0.113.1", Duration.ofSeconds(5));
		assertThat(this.callers.ask("203.0.113.1")).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
			"203.0.113.1, 203.0.113.2, false", "::ffff:203.0.113.1, 203.0.113.1, true",
			"not an address, not an address, true" })
	void aNetworkOfTheSixthVersionIsOneCaller(String one, String other, boolean same) {
		assertThat(Callers.caller(one).equals(Callers.caller(other))).isEqualTo(same);
	}

	@Test
	void aLimitThatLetsNobodyAskIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Callers(0, 10));
		assertThatIllegalArgumentException().isThrownBy(() -> new Callers(20, 0));
	}

}
