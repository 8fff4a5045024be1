package kz.alatau.portal.web.staff.audit;

import java.util.List;

import kz.alatau.portal.audit.AuditChain;
import kz.alatau.portal.audit.AuditRecord;
import kz.alatau.portal.audit.AuditSearch;
import kz.alatau.portal.web.staff.FormErrors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out entries of the trail; 400 where something cannot be looked for. */
@Component
class AuditPages {

	private static final int PAGE = 50;

	private final AuditSearch search;

	private final AuditChain chain;

	AuditPages(AuditSearch search, AuditChain chain) {
		this.search = search;
		this.chain = chain;
	}

	ModelAndView wrong(AuditForm form, AuditFormReader reader) {
		var errors = new FormErrors(reader.refusals());
		var page = new ModelAndView("audit/list", "page",
				new AuditPage(form, errors, List.of(), null, true, this.chain.recent()));
		page.setStatus(HttpStatus.BAD_REQUEST);
		return page;
	}

	/**
	 * A page of entries.
	 * @param before only those with a smaller number
	 */
	ModelAndView list(AuditForm form, AuditFormReader reader, long before) {
		List<AuditRecord> found = this.search.newest(reader.question(), before, PAGE + 1);
		List<AuditRecord> shown = found.subList(0, Math.min(PAGE, found.size()));
		String older = (found.size() > PAGE) ? form.queryBefore(shown.getLast().number()) : null;
		return new ModelAndView("audit/list", "page", new AuditPage(form, FormErrors.NONE,
				shown.stream().map(AuditLine::brief).toList(), older, before == Long.MAX_VALUE, this.chain.recent()));
	}

}
