/** What was promised for the city beside what is done: commitments and milestones. */
@ApplicationModule(allowedDependencies = { "shared", "dataset", "source" })
@NullMarked
package kz.alatau.portal.progress;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
