package kz.alatau.portal.web.genuine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may ask about a paper.
 *
 * @param perMinute a minute in the long run
 * @param burst at once
 */
@ConfigurationProperties("portal.genuine")
record GenuineLimits(@DefaultValue("20") int perMinute, @DefaultValue("30") int burst) {
}
