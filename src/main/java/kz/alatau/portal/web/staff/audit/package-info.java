/** Looking into the audit trail and taking copies of it. */
@NullMarked
package kz.alatau.portal.web.staff.audit;

import org.jspecify.annotations.NullMarked;
