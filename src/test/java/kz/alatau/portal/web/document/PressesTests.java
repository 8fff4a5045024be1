package kz.alatau.portal.web.document;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PressesTests {

	private final Presses one = new Presses(1, Duration.ZERO);

	@Test
	void busyPressIsNotWaitedForForEver() {
		this.one.print(() -> {
			assertThatExceptionOfType(PrintingBusyException.class).isThrownBy(() -> this.one.print(() -> "second"));
			return "first";
		});
	}

	@Test
	void pressIsFreeAgainWhateverHappened() {
		assertThatIllegalStateException().isThrownBy(() -> this.one.print(() -> {
			throw new IllegalStateException("torn paper");
		}));
		assertThat(this.one.<String>print(() -> "next")).isEqualTo("next");
	}

}
