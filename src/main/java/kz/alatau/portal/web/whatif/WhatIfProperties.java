package kz.alatau.portal.web.whatif;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may ask "what if".
 *
 * @param perMinute questions a minute in the long run
 * @param burst questions at once
 */
@ConfigurationProperties("portal.what-if")
record WhatIfProperties(@DefaultValue("20") int perMinute, @DefaultValue("10") int burst) {
}
