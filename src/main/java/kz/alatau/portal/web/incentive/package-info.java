/** Pages about what an investor pays with and without the zone's relief. */
@NullMarked
package kz.alatau.portal.web.incentive;

import org.jspecify.annotations.NullMarked;
