/**
 * Everything that knows HTTP: languages, layout, printers, errors and the controllers of
 * all pages.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "dataset", "geo", "source", "plan", "village", "sez",
		"progress", "exposure", "incentive", "incentive::document", "legislation", "certificate", "register", "paper",
		"attachment", "relocation", "staff", "upload" })
@NullMarked
package kz.alatau.portal.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
