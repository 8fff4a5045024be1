package kz.alatau.portal.web.api.incentive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may have a case assessed.
 *
 * @param perMinute cases a minute in the long run
 * @param burst cases at once
 */
@ConfigurationProperties("portal.incentive-api")
record AssessLimits(@DefaultValue("120") int perMinute, @DefaultValue("60") int burst) {
}
