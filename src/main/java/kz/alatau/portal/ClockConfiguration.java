package kz.alatau.portal;

import java.time.Clock;

import kz.alatau.portal.shared.Portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Now" is a bean, so that a test can choose it. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	Clock clock() {
		return Clock.system(Portal.ZONE);
	}

}
