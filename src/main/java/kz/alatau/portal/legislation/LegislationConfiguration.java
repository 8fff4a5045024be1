package kz.alatau.portal.legislation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the files of law once, at the start; a fault in them stops it. */
@Configuration(proxyBeanMethods = false)
class LegislationConfiguration {

	private static final String CATALOGUE = "legislation/catalogue.yaml";

	@Bean
	Legislation legislation() throws IOException {
		return LegislationReader.read(bundled());
	}

	@Bean
	Catalogue catalogue() throws IOException {
		return bundledCatalogue();
	}

	/** The files with numbers that come with the portal, by name. */
	static Map<String, String> bundled() throws IOException {
		Map<String, String> texts = LawFiles.in("legislation");
		texts.remove(CATALOGUE);
		return texts;
	}

	static Catalogue bundledCatalogue() throws IOException {
		return CatalogueReader.read(CATALOGUE,
				new ClassPathResource(CATALOGUE).getContentAsString(StandardCharsets.UTF_8));
	}

}
