package kz.alatau.portal.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "portal.example", "https://portal.example/", "ftp://portal.example", "https://", "a b" })
	void aWrongAddressStopsTheStartWithASentence(String address, CapturedOutput output) {
		assertThatException().isThrownBy(() -> start(address)).withRootCauseInstanceOf(PublicAddressException.class);
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "Description:", "not \"" + address + "\"", "Action:",
					"PORTAL_ADDRESS")
			.doesNotContain("\tat kz.alatau");
	}

	@Test
	void aPathBelongsToTheAddress() {
		assertThat(new PublicAddress("https://portal.example/alatau").of("/notices"))
			.isEqualTo("https://portal.example/alatau/notices");
	}

	private static void start(String address) {
		new SpringApplicationBuilder(PublicAddress.class).web(WebApplicationType.NONE)
			.run("--portal.address=" + address)
			.close();
	}

}
