/** Staff pages that prepare and publish versions of the plan and village data. */
@NullMarked
package kz.alatau.portal.web.staff.planning;

import org.jspecify.annotations.NullMarked;
