/** The sources that facts come from: title, publisher, date and address. */
@ApplicationModule(allowedDependencies = { "shared", "dataset" })
@NullMarked
package kz.alatau.portal.source;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
