package kz.alatau.portal.calendar;

import java.io.IOException;

import kz.alatau.portal.legislation.LawFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the tables of the years once, at the start; a fault in them stops it. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	BundledCalendar bundledCalendar() throws IOException {
		return new BundledCalendar(bundled());
	}

	static WorkingCalendar bundled() throws IOException {
		return CalendarReader.read(LawFiles.in("calendar"));
	}

}
