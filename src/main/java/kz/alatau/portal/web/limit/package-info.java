/** How much one caller may have computed or stored, so that there is enough for all. */
@NullMarked
package kz.alatau.portal.web.limit;

import org.jspecify.annotations.NullMarked;
