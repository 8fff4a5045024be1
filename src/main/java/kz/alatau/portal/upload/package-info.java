/**
 * Runs what staff uploaded, one file at a time, and keeps its progress where every
 * instance can see it.
 */
@ApplicationModule(allowedDependencies = { "shared", "dataset" })
@NullMarked
package kz.alatau.portal.upload;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
