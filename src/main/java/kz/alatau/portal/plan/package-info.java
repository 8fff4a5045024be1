/** The master plan: districts, zones with their disposition, and plan versions. */
@ApplicationModule(allowedDependencies = { "shared", "audit", "dataset", "geo", "source" })
@NullMarked
package kz.alatau.portal.plan;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
