/**
 * Boundaries on the earth and on the plane, their areas and overlays: the only user of
 * JTS.
 */
@ApplicationModule(allowedDependencies = { "shared", "dataset" })
@NullMarked
package kz.alatau.portal.geo;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
