/**
 * Displacement exposure: how many homes, people and fields of a village the plan touches.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "dataset", "geo", "plan", "village" })
@NullMarked
package kz.alatau.portal.exposure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
