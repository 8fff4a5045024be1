/** How staff write, review and publish notices. */
@NullMarked
package kz.alatau.portal.web.staff.notice;

import org.jspecify.annotations.NullMarked;
