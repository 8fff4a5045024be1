package kz.alatau.portal.web.incentive.file;

import kz.alatau.portal.web.limit.AskingLimit;
import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A large case takes seconds, and each second counts as one more file. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileLimits.class)
class FileConfiguration implements WebMvcConfigurer {

	private final Callers callers;

	FileConfiguration(FileLimits limits) {
		this.callers = new Callers(limits.perMinute(), limits.burst());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AskingLimit(this.callers))
			.addPathPatterns("/incentives.pdf", "/incentives.xlsx", "/incentives.csv");
	}

}
