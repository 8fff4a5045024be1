package kz.alatau.portal.starter;

import java.nio.file.Path;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The first command of the README on an empty data folder, and once more. */
@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class TrialModeIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void trialShowsDemonstrationNoticesAndPrintsItsAccountOnce(CapturedOutput output) {
		try (var portal = start()) {
			Page notices = reader(portal).get("/en/notices");
			assertThat(notices.document().select("main .plain-list > li")).hasSize(3)
				.allSatisfy((notice) -> assertThat(notice.text()).contains("Demonstration", "DEMO-"));
			assertThat(reader(portal).get("/en/notices/DEMO-1").text())
				.contains("Demonstration. This notice is made up");
		}
		assertThat(this.folder.resolve("register-key.pem")).isRegularFile();
		assertThat(this.folder.resolve("staff-secret.key")).isRegularFile();
		try (var portal = start()) {
			assertThat(reader(portal).get("/register/checkpoint").body())
				.startsWith("alatau-portal.local/register\n5\n");
			assertThat(reader(portal).get("/en/notices").document().select("main .plain-list > li")).hasSize(3);
		}
		assertThat(output.getOut().split("First staff account", -1)).hasSize(2);
		assertThat(output.getOut().split("Demonstration accounts, one for each role", -1)).hasSize(2);
		assertThat(output.getOut().split("The portal answers at http://", -1)).hasSize(3);
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(PortalApplication.class).run("--server.port=0",
				"--portal.data=" + this.folder, "--portal.register.key=", "--portal.staff.secret-key=");
	}

	private static PortalClient reader(ConfigurableApplicationContext portal) {
		return new PortalClient("http://127.0.0.1:" + ((WebServerApplicationContext) portal).getWebServer().getPort());
	}

}
