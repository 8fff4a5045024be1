package kz.alatau.portal;

import java.time.Instant;
import java.time.ZoneOffset;

import kz.alatau.portal.staff.StaffRole;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Further accounts for tests; their password is {@link PortalTest#PASSWORD}. */
public final class TestAccounts {

	private final JdbcClient database;

	private final String passwordHash = String
		.valueOf(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PortalTest.PASSWORD));

	TestAccounts(JdbcClient database) {
		this.database = database;
	}

	/** Opens the account, or makes it as new if a test has opened it before. */
	public void open(String username, StaffRole... roles) {
		this.database.sql("delete from spring_session where principal_name = ?").param(username).update();
		this.database.sql("delete from staff_account where username = ?").param(username).update();
		this.database.sql("insert into staff_account (username, password_hash, created_at) values (?, ?, ?)")
			.params(username, this.passwordHash, Instant.now().atOffset(ZoneOffset.UTC))
			.update();
		for (StaffRole role : roles) {
			this.database.sql(
					"insert into staff_account_role (account_id, role) select id, ? from staff_account where username = ?")
				.params(role.name(), username)
				.update();
		}
	}

	/** As if so many attempts had failed since the last success. */
	public void fail(String username, int attempts) {
		this.database.sql("update staff_account set failed_attempts = ? where username = ?")
			.params(attempts, username)
			.update();
	}

	/** Makes the accounts available to every {@link PortalTest}. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		TestAccounts testAccounts(JdbcClient database) {
			return new TestAccounts(database);
		}

	}

}
