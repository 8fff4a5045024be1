/**
 * Reads data files whole and lists every fault with its place and field, so that nothing
 * is half imported.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package kz.alatau.portal.dataset;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
