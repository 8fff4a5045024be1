/**
 * How fast the overlay is: beside plain JTS and PostGIS on the same made-up plan, and as
 * the number of dwellings grows. Run with {@code mvn -Pbench verify}.
 */
package kz.alatau.portal.bench;
