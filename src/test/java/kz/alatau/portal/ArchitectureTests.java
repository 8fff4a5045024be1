package kz.alatau.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("kz.alatau.portal");

	@Test
	void onlyGeoKnowsTheGeometryLibraries() {
		noClasses().that()
			.resideOutsideOfPackage("..geo..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.locationtech..")
			.check(PORTAL);
	}

	@Test
	void onlyTheWebKnowsHttp() {
		noClasses().that()
			.resideOutsideOfPackage("..web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
			.check(PORTAL);
	}

	@Test
	void entitiesAndControllersStayInTheirPackage() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.check(PORTAL);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		fields().should().notBeAnnotatedWith(Autowired.class).check(PORTAL);
	}

	@Test
	void sharedValuesArePlainJava() {
		noClasses().that()
			.resideInAPackage("..shared..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta..", "com.ibm..")
			.check(PORTAL);
	}

	@Test
	void namesAreThoseOfTheField() {
		noClasses().should()
			.haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Entity|Data|Common|Processor)")
			.check(PORTAL);
	}

}
