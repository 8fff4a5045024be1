package kz.alatau.portal.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.TestSecondFactors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.SAME_THREAD)
class DatabaseDownIntegrationTests {

	private static final String PASSWORD = "a long enough password";

	@Test
	void everyPageThatNeedsTheDatabaseAsksToComeBack() throws Exception {
		EmbeddedPostgres database = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
		String[] settings = { "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
				"--server.port=0", "--portal.starter-data=none", "--portal.staff.first-username=staff",
				"--portal.staff.first-password=" + PASSWORD, "--spring.datasource.hikari.connection-timeout=1000" };
		try (var context = new SpringApplicationBuilder(PortalApplication.class, TestSecondFactors.Configuration.class)
			.run(settings)) {
			int port = ((WebServerApplicationContext) context).getWebServer().getPort();
			PortalClient reader = new PortalClient("http://127.0.0.1:" + port);
			PortalClient staff = new PortalClient("http://127.0.0.1:" + port).signIn("staff", PASSWORD);
			assertThat(staff.get("/en/staff").status()).isEqualTo(200);
			database.close();
			assertResting(reader.get("/en/villages"));
			assertResting(reader.get("/en/villages"));
			assertResting(reader.get("/en"));
			assertResting(staff.get("/en/staff"));
			assertResting(staff.get("/en/villages"));
			assertThat(reader.get("/en/method").status()).isEqualTo(200);
			assertThat(reader.get("/en/nothing").status()).isEqualTo(404);
			Page problem = reader.get("/api/v1/villages");
			assertThat(problem.status()).isEqualTo(503);
			assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
		}
	}

	private static void assertResting(Page page) {
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.header("Retry-After")).isEqualTo("30");
		assertThat(page.text()).contains("The portal is resting for a moment");
		assertThat(page.body()).doesNotContain("Exception", "PSQL", "Hikari");
	}

}
