/** Notices for programs that tell people of news and days: Atom and iCalendar. */
@NullMarked
package kz.alatau.portal.web.notice.feed;

import org.jspecify.annotations.NullMarked;
