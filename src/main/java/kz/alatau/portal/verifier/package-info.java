/**
 * Checks the public register of a running portal from outside: the command
 * {@code verify-register}, which needs neither Spring nor a database.
 */
@ApplicationModule(allowedDependencies = "register")
@NullMarked
package kz.alatau.portal.verifier;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
