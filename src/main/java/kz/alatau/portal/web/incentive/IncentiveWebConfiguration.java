package kz.alatau.portal.web.incentive;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How values of the incentive module look on a page. */
@Configuration(proxyBeanMethods = false)
class IncentiveWebConfiguration implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addPrinter(new RatePrinter());
	}

}
