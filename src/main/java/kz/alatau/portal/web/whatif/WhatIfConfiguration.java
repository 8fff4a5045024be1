package kz.alatau.portal.web.whatif;

import kz.alatau.portal.web.limit.AskingLimit;
import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One limit for the page and for the interface of programs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatIfProperties.class)
class WhatIfConfiguration implements WebMvcConfigurer {

	private final Callers callers;

	WhatIfConfiguration(WhatIfProperties properties) {
		this.callers = new Callers(properties.perMinute(), properties.burst());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AskingLimit(this.callers)).addPathPatterns("/what-if", "/api/v1/exposure/what-if");
	}

}
