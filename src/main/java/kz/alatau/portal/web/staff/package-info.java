/** Pages behind the sign-in: the own account and the writing of notices. */
@NullMarked
package kz.alatau.portal.web.staff;

import org.jspecify.annotations.NullMarked;
