package kz.alatau.portal.register;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Starts of the portal on a configured database with one key or another. */
@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class RegisterStartIntegrationTests {

	@BeforeAll
	static void createDatabase() throws SQLException {
		try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database register_start");
		}
	}

	@Test
	void withoutAKeyTheStartStopsWithASentence(CapturedOutput output) {
		assertThatException().isThrownBy(() -> start("--portal.register.key="))
			.withRootCauseInstanceOf(RegisterKeyException.class);
		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("The public register has no key: every publication is signed with one")
			.contains("openssl genpkey -algorithm ed25519")
			.doesNotContain("\tat kz.alatau");
	}

	@Test
	void withAnotherNameOrKeyThanItWasBegunWithTheStartStops(CapturedOutput output) {
		try (var portal = start()) {
			RegisterEntry entry = RegisterEntry.of(EntryKind.NOTICE, "2026-0001", 1, Instant.EPOCH);
			portal.getBean(TransactionTemplate.class)
				.executeWithoutResult((status) -> portal.getBean(PublicRegister.class).append(entry));
		}
		assertThatException().isThrownBy(() -> start("--portal.register.origin=portal.example/other"))
			.isInstanceOf(RegisterKeyException.class);
		assertThat(output).contains("is signed with another key or under another name than portal.example/other+")
			.doesNotContain("\tat kz.alatau");
		try (var portal = start()) {
			assertThat(portal.getBean(PublicRegister.class).size()).isOne();
		}
	}

	private static ConfigurableApplicationContext start(String... arguments) {
		List<String> all = new ArrayList<>(List.of("--server.port=0", "--portal.data=target/data/register-start",
				"--portal.starter-data=none", "--portal.staff.first-password=a long enough password",
				"--spring.datasource.url=" + TestDatabase.url("register_start"),
				"--spring.datasource.username=postgres"));
		all.addAll(List.of(arguments));
		return new SpringApplicationBuilder(PortalApplication.class).run(all.toArray(String[]::new));
	}

}
