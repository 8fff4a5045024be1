/**
 * Relocation notices: drafted, published, withdrawn, what the law demands before
 * publication, and how much land they take.
 */
@ApplicationModule(allowedDependencies = { "shared", "database", "attachment", "audit", "legislation", "calendar",
		"dataset", "source", "village", "geo", "plan" })
@NullMarked
package kz.alatau.portal.relocation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
