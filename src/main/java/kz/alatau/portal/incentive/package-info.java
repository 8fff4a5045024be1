/**
 * What an investor pays with and without the relief of the economic zone, from dated
 * rules of law.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package kz.alatau.portal.incentive;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
