package kz.alatau.portal.starter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty database is filled with.
 *
 * @param starterData {@code bundled} or {@code none}
 */
@ConfigurationProperties("portal")
record StarterProperties(@DefaultValue("bundled") StarterSource starterData) {

	/** Where the starter data comes from. */
	enum StarterSource {

		BUNDLED, NONE

	}

}
