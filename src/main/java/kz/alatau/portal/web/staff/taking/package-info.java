/** Staff pages of the statutory procedure: takings, their times, the working calendar. */
@NullMarked
package kz.alatau.portal.web.staff.taking;

import org.jspecify.annotations.NullMarked;
