/**
 * Relocation notices: drafted, published, withdrawn, and what the law demands before
 * publication.
 */
@ApplicationModule(allowedDependencies = { "shared", "village" })
@NullMarked
package kz.alatau.portal.relocation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
