package kz.alatau.portal.web;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages, messages and printers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		Printers.register(registry);
	}

	@Bean
	FilterRegistrationBean<LanguageFilter> languageFilter() {
		var registration = new FilterRegistrationBean<>(new LanguageFilter());
		// Before security and sessions: both look at the context path.
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

	@Bean
	FilterRegistrationBean<MalformedRequestFilter> malformedRequestFilter() {
		var registration = new FilterRegistrationBean<>(new MalformedRequestFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

	@Bean
	FilterRegistrationBean<DatabaseDownFilter> databaseDownFilter() {
		var registration = new FilterRegistrationBean<>(new DatabaseDownFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

	@Bean
	FilterRegistrationBean<NoSessionFilter> noSessionFilter() {
		var registration = new FilterRegistrationBean<>(new NoSessionFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 25);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

	/**
	 * Public pages carry a weak entity tag, so that a page read before costs no transfer;
	 * a strong one would keep the server from compressing.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
		var filter = new PublicPagesEtagFilter();
		filter.setWriteWeakETag(true);
		var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(filter);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

	@Bean
	LocaleResolver localeResolver() {
		return new RequestLocaleResolver();
	}

	@Bean
	MessageSource messageSource() {
		return new IcuMessageSource("messages");
	}

}
