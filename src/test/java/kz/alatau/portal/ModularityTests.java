package kz.alatau.portal;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesUseOnlyWhatTheyMay() {
		ApplicationModules.of(PortalApplication.class).verify();
	}

}
