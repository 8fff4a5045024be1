package kz.alatau.portal.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords and codes one address may send for one account; for all of
 * them together ten times as many.
 *
 * @param perHour an hour in the long run
 * @param burst at once
 */
@ConfigurationProperties("portal.sign-in")
record SignInLimitProperties(@DefaultValue("10") int perHour, @DefaultValue("10") int burst) {

}
