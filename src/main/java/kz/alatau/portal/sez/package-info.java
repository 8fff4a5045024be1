/** The catalogue of the economic zone: projects and infrastructure. */
@ApplicationModule(allowedDependencies = { "shared", "dataset", "source", "plan" })
@NullMarked
package kz.alatau.portal.sez;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
