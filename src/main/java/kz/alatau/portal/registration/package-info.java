/** Enters what is published into the public register, in the same transaction. */
@ApplicationModule(
		allowedDependencies = { "shared", "database", "plan", "relocation", "relocation::procedure", "register" })
@NullMarked
package kz.alatau.portal.registration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
