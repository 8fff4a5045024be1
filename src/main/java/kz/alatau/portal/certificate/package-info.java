/**
 * Results of the calculator that are kept as they were, with the rules they were made
 * under and a hash over all of it; nothing in them tells who asked.
 */
@ApplicationModule(allowedDependencies = { "shared", "legislation", "incentive", "incentive::document" })
@NullMarked
package kz.alatau.portal.certificate;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
