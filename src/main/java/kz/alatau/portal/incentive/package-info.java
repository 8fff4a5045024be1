/**
 * What an investor pays with and without the reliefs of the city, year by year and tax by
 * tax, from dated rules of law; every figure carries the steps that lead to it.
 */
@ApplicationModule(allowedDependencies = { "shared", "legislation" })
@NullMarked
package kz.alatau.portal.incentive;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
