package kz.alatau.portal.database;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The data source: Boot's own where {@code spring.datasource.url} is set, else the trial
 * database.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	DatabaseMode databaseMode(Environment environment) {
		return DatabaseMode.of(environment);
	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoDatabaseConfigured.class)
	static class Trial {

		@Bean(destroyMethod = "close")
		TrialDatabase trialDatabase(@Value("${portal.data}") Path data) {
			return TrialDatabase.open(data.resolve("postgres"));
		}

		@Bean
		HikariDataSource dataSource(TrialDatabase database,
				@Value("${spring.datasource.hikari.connection-timeout}") long timeout) {
			HikariDataSource dataSource = DataSourceBuilder.create()
				.type(HikariDataSource.class)
				.url(database.url())
				.username(database.user())
				.build();
			dataSource.setConnectionTimeout(timeout);
			return dataSource;
		}

	}

}
