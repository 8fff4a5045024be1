package kz.alatau.portal.web.api.incentive;

import kz.alatau.portal.web.limit.AskingLimit;
import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Enough for a program that tries many cases, not for one that keeps a core busy. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssessLimits.class)
class AssessConfiguration implements WebMvcConfigurer {

	private final Callers callers;

	AssessConfiguration(AssessLimits limits) {
		this.callers = new Callers(limits.perMinute(), limits.burst());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AskingLimit(this.callers)).addPathPatterns(AssessDescription.PATH);
	}

}
