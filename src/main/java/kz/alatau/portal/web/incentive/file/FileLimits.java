package kz.alatau.portal.web.incentive.file;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many files one caller may have made.
 *
 * @param perMinute files a minute in the long run
 * @param burst files at once
 */
@ConfigurationProperties("portal.incentive-files")
record FileLimits(@DefaultValue("30") int perMinute, @DefaultValue("20") int burst) {
}
