package kz.alatau.portal.web.staff.audit;

import java.util.List;

import kz.alatau.portal.audit.AuditSubject;
import kz.alatau.portal.audit.ChainCheck;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the trail.
 *
 * @param older end of the address of the entries after these, empty at the end of the
 * trail
 * @param first whether these are the newest that were asked for
 */
record AuditPage(AuditForm form, FormErrors errors, List<AuditLine> lines, @Nullable String older, boolean first,
		ChainCheck chain) {

	public List<AuditSubject> subjects() {
		return List.of(AuditSubject.values());
	}

}
