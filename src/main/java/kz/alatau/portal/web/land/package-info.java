/** How much land is taken, as everybody reads it: page, chart and table to download. */
@NullMarked
package kz.alatau.portal.web.land;

import org.jspecify.annotations.NullMarked;
