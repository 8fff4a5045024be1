package kz.alatau.portal;

import java.util.Set;

import kz.alatau.portal.staff.SecondFactorRule;
import kz.alatau.portal.staff.StaffRole;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * In tests everybody signs in with a password alone, as in a trial run, except where a
 * test wants the rule of a real one.
 */
public final class TestSecondFactors implements SecondFactorRule {

	private volatile boolean must;

	@Override
	public boolean isMustFor(Set<StaffRole> roles) {
		return (this.must ? PUBLISHERS_AND_ADMINISTRATORS : OPTIONAL).isMustFor(roles);
	}

	/**
	 * Whether publishers and administrators must have one from now on; a test that says
	 * so takes it back.
	 */
	public void must(boolean must) {
		this.must = must;
	}

	/** Makes the rule available to every {@link PortalTest}. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		TestSecondFactors testSecondFactors() {
			return new TestSecondFactors();
		}

	}

}
