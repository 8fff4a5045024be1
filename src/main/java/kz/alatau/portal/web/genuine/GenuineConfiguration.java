package kz.alatau.portal.web.genuine;

import kz.alatau.portal.web.limit.AskingLimit;
import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How much one caller may ask. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GenuineLimits.class)
class GenuineConfiguration implements WebMvcConfigurer {

	private final Callers callers;

	GenuineConfiguration(GenuineLimits limits) {
		this.callers = new Callers(limits.perMinute(), limits.burst());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AskingLimit(this.callers)).addPathPatterns(GenuineController.PATH);
	}

}
