package kz.alatau.portal;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("kz.alatau.portal");

	private static final Set<String> ONE_AT_A_TIME = Set.of("SpringApplicationBuilder", "RunningPortal", "TwoVersions",
			"SpringBootTest", "CapturedOutput");

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
	void testsThatStartAPortalOrReadWhatIsPrintedWaitForEachOther() {
		classes().that()
			.haveSimpleNameEndingWith("Tests")
			.and(DescribedPredicate.describe("start a portal or read what is printed",
					(test) -> test.getDirectDependenciesFromSelf()
						.stream()
						.anyMatch((used) -> ONE_AT_A_TIME.contains(used.getTargetClass().getSimpleName()))))
			.should()
			.beMetaAnnotatedWith(Execution.class)
			.check(new ClassFileImporter().importPath("target/test-classes/kz"));
	}

	@Test
	void namesAreThoseOfTheField() {
		noClasses().should()
			.haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Entity|Data|Common|Processor)")
			.check(PORTAL);
	}

}
