/**
 * Says of a paper whether the portal has published what stands on it, and whether it
 * still holds: by the code printed on it, or by the file itself.
 */
@ApplicationModule(allowedDependencies = { "shared", "register" })
@NullMarked
package kz.alatau.portal.paper;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
