/** One's own way in: the code of the second factor, setting it up, one's sessions. */
@NullMarked
package kz.alatau.portal.web.staff.account;

import org.jspecify.annotations.NullMarked;
