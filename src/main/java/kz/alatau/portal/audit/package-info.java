/**
 * The audit trail: who did what, when, from what to what. Rows are added and looked at,
 * nothing else; each holds the hash of the one before.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package kz.alatau.portal.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
