/** What differs between two editions of a notice. */
@NullMarked
package kz.alatau.portal.web.notice.change;

import org.jspecify.annotations.NullMarked;
