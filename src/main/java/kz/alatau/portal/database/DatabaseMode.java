package kz.alatau.portal.database;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Whether the portal runs on its own trial database or on a configured one. */
public enum DatabaseMode {

	TRIAL, CONFIGURED;

	static DatabaseMode of(Environment environment) {
		return StringUtils.hasText(environment.getProperty("spring.datasource.url")) ? CONFIGURED : TRIAL;
	}

	public boolean isTrial() {
		return this == TRIAL;
	}

}
