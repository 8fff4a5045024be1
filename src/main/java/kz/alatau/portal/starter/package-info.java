/**
 * Loads the starter data into an empty database through the import services that staff
 * use.
 */
@ApplicationModule(allowedDependencies = { "shared", "dataset", "database", "source", "plan", "village", "sez",
		"progress", "exposure", "relocation" })
@NullMarked
package kz.alatau.portal.starter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
