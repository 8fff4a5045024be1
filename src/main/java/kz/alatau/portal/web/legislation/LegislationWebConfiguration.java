package kz.alatau.portal.web.legislation;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How values of the law look on a page. */
@Configuration(proxyBeanMethods = false)
class LegislationWebConfiguration implements WebMvcConfigurer {

	private final MessageSource messages;

	LegislationWebConfiguration(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addPrinter(new SettingPrinter(this.messages));
	}

}
