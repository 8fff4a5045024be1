/**
 * The law as dated values, each with article, source and how sure it is; read from files
 * once at the start and checked as a whole.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package kz.alatau.portal.legislation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
