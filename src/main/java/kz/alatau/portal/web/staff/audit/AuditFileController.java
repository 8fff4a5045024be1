package kz.alatau.portal.web.staff.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditQuestion;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.SpreadsheetFile;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was looked for as a file, however long. Who takes a copy of the trail stands in it
 * too.
 */
@Controller
@RequestMapping("/staff/audit")
class AuditFileController {

	private final AuditFiles files;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	AuditFileController(AuditFiles files, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
		this.files = files;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	@GetMapping("/entries.csv")
	void csv(@ModelAttribute AuditForm form, StaffMember member, HttpServletResponse response) throws IOException {
		AuditQuestion question = announce(form, member, response, "text/csv;charset=UTF-8", "csv");
		this.files.writeCsv(question, response.getOutputStream());
	}

	@GetMapping("/entries.jsonl")
	void jsonLines(@ModelAttribute AuditForm form, StaffMember member, HttpServletResponse response)
			throws IOException {
		AuditQuestion question = announce(form, member, response, "application/jsonl;charset=UTF-8", "jsonl");
		this.files.writeJsonLines(question, response.getOutputStream());
	}

	private AuditQuestion announce(AuditForm form, StaffMember member, HttpServletResponse response, String type,
			String ending) {
		AuditFormReader reader = new AuditFormReader(form);
		if (!reader.refusals().isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		this.transaction.executeWithoutResult((status) -> this.trail.record(
				AuditEntry.of(member.username(), AuditAction.AUDIT_EXPORTED, ending).changed("selection", null, form)));
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				SpreadsheetFile.attachment("audit-" + today + "." + ending));
		return reader.question();
	}

}
