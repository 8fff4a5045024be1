/**
 * Everything that knows HTTP: languages, layout, printers, errors and the controllers of
 * all pages.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "dataset", "geo", "source", "plan", "village", "sez",
		"progress", "exposure", "incentive", "incentive::document", "legislation", "calendar", "certificate",
		"register", "registration", "paper", "attachment", "relocation", "relocation::procedure", "relocation::cases",
		"staff", "upload" })
@NullMarked
package kz.alatau.portal.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
