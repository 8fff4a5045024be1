package kz.alatau.portal.web.certificate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may ask for certificates: each new one is kept for good.
 *
 * @param perMinute a minute in the long run
 * @param burst at once
 */
@ConfigurationProperties("portal.certificates")
record CertificateLimits(@DefaultValue("6") int perMinute, @DefaultValue("12") int burst) {
}
