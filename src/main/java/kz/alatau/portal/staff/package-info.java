/** Accounts of the people who publish: sign-in, lock after repeated failures, roles. */
@ApplicationModule(allowedDependencies = { "shared", "audit" })
@NullMarked
package kz.alatau.portal.staff;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
