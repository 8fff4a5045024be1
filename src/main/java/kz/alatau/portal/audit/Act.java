package kz.alatau.portal.audit;

import java.time.Instant;

/** An act and when it was done. */
record Act(AuditEntry entry, Instant at) {

}
