/** What is late and what comes, for the home of staff. */
@NullMarked
package kz.alatau.portal.web.staff.deadline;

import org.jspecify.annotations.NullMarked;
