package kz.alatau.portal.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords and codes one address may send.
 *
 * @param perHour an hour in the long run
 * @param burst at once
 */
@ConfigurationProperties("portal.sign-in")
record SignInLimitProperties(@DefaultValue("10") int perHour, @DefaultValue("10") int burst) {

}
