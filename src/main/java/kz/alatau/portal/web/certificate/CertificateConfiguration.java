package kz.alatau.portal.web.certificate;

import kz.alatau.portal.web.limit.AskingLimit;
import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may have certificates made, and how many. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CertificateLimits.class)
class CertificateConfiguration implements WebMvcConfigurer {

	private final Callers callers;

	CertificateConfiguration(CertificateLimits limits) {
		this.callers = new Callers(limits.perMinute(), limits.burst());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OwnFormsOnly()).addPathPatterns(CertificateController.PATH);
		registry.addInterceptor(new AskingLimit(this.callers)).addPathPatterns(CertificateController.PATH);
	}

}
