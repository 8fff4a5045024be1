/**
 * Brings up the trial database when none is configured: real PostgreSQL 18, kept in the
 * data folder. And what is done with a database at each start.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.alatau.portal.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
