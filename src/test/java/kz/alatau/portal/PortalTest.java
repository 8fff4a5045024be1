package kz.alatau.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import kz.alatau.portal.relocation.TestNotices;
import kz.alatau.portal.relocation.cases.MemoryPublications;
import kz.alatau.portal.relocation.cases.TakingJourney;
import kz.alatau.portal.web.attachment.SamplePublishedFiles;
import kz.alatau.portal.web.staff.SampleUploadController;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole portal on a real port over a real database, with the starter data. All tests
 * so marked share one context, and so run one after another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "portal.staff.first-username=" + PortalTest.STAFF,
				"portal.staff.first-password=" + PortalTest.PASSWORD,
				// The clean-up of sessions would count as a statement of some page.
				"spring.session.jdbc.cleanup-cron=-",
				// Uploads must not land beside the data of a trial run.
				"portal.data=target/data",
				// Tests share an address; the one of the limit comes from another.
				"portal.what-if.per-minute=100", "portal.what-if.burst=100", "portal.certificates.burst=100",
				"portal.incentive-files.burst=300", "portal.genuine.burst=300",
				// Their wrong passwords too; the one of the limit comes from elsewhere.
				"portal.sign-in.per-hour=3600", "portal.sign-in.burst=60",
				// It would count as statements of some page.
				"portal.what-if.model.warm-up-to=0" })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ PortalClient.Configuration.class, TestNotices.Configuration.class, StatementCounter.Configuration.class,
		SampleUploadController.class, SamplePublishedFiles.class, TestAccounts.Configuration.class,
		TestSecondFactors.Configuration.class, MemoryPublications.Configuration.class, TakingJourney.class })
public @interface PortalTest {

	String STAFF = "aigerim";

	String PASSWORD = "a long enough password";

}
