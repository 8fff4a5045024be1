/**
 * Accounts of the people who publish: sign-in with one or two factors, slow-down and lock
 * after repeated failures, roles.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "database" })
@NullMarked
package kz.alatau.portal.staff;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
