/** What was promised for the city and what is done. */
@NullMarked
package kz.alatau.portal.web.city;

import org.jspecify.annotations.NullMarked;
