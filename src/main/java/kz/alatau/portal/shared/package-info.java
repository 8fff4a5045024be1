/**
 * Values every module speaks in: money, areas, dates of law, texts in three languages and
 * where a fact comes from.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.alatau.portal.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
