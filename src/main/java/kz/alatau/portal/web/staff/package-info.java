/**
 * Pages behind the sign-in: the own account, the writing of notices and the accounts of
 * others.
 */
@NullMarked
package kz.alatau.portal.web.staff;

import org.jspecify.annotations.NullMarked;
