/**
 * The working days of Kazakhstan year by year, and how a period of law is counted on
 * them. A day is a day in Asia/Almaty; the day of the event itself never counts.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit", "legislation" })
@NullMarked
package kz.alatau.portal.calendar;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
