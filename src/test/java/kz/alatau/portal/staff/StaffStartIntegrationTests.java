package kz.alatau.portal.staff;

import java.sql.DriverManager;
import java.sql.SQLException;

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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A start on an empty configured database without the key of the second factors. */
@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class StaffStartIntegrationTests {

	private static final String DATABASE = "staff_start";

	@BeforeAll
	static void createDatabase() throws SQLException {
		try (var connection = DriverManager.getConnection(TestDatabase.url("postgres"));
				var statement = connection.createStatement()) {
			statement.execute("create database " + DATABASE);
		}
	}

	@Test
	void aStartThatFailsLeavesNoAccountBehind(CapturedOutput output) throws SQLException {
		assertThatException().isThrownBy(StaffStartIntegrationTests::start).isInstanceOf(SecretKeyException.class);
		assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("First staff account");
		try (var connection = DriverManager.getConnection(TestDatabase.url(DATABASE));
				var statement = connection.createStatement();
				var accounts = statement.executeQuery("select count(*) from staff_account")) {
			accounts.next();
			assertThat(accounts.getInt(1)).isZero();
		}
	}

	private static void start() {
		new SpringApplicationBuilder(PortalApplication.class)
			.run("--server.port=0", "--portal.data=target/data/staff-start", "--portal.starter-data=none",
					"--portal.staff.secret-key=", "--spring.datasource.url=" + TestDatabase.url(DATABASE),
					"--spring.datasource.username=postgres")
			.close();
	}

}
