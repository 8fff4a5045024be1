package kz.alatau.portal.relocation.procedure;

import java.io.IOException;

import kz.alatau.portal.legislation.LawFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the files of the procedure once, at the start; a fault in them stops it. */
@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

	@Bean
	ProcedureRules procedureRules() throws IOException {
		return bundled();
	}

	static ProcedureRules bundled() throws IOException {
		return ProcedureRulesReader.read(LawFiles.in("procedure"));
	}

}
