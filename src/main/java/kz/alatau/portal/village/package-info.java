/**
 * The villages inside the city, their dwellings and productive land, and the search by
 * name.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "dataset", "geo", "source" })
@NullMarked
package kz.alatau.portal.village;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
