package kz.alatau.portal.web.notice.change;

import java.util.Locale;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What a later edition of a notice changed. */
@Controller
class NoticeDifferenceController {

	private final RelocationNotices notices;

	private final NoticeDifferences differences;

	NoticeDifferenceController(RelocationNotices notices, NoticeDifferences differences) {
		this.notices = notices;
		this.differences = differences;
	}

	/**
	 * Without numbers, the last two editions; with one, that edition and the one before.
	 */
	@GetMapping("/notices/{number}/changes")
	ModelAndView show(@PathVariable NoticeNumber number, @RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, Locale locale) {
		NoticeSeries series = this.notices.byNumber(number).orElseThrow(() -> new NotFoundException(number.value()));
		PublishedNotice after = find(series, (to != null) ? to : series.latest().edition().edition());
		PublishedNotice before = find(series, (from != null) ? from : after.edition().edition() - 1);
		if (before.equals(after)) {
			throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (before.isRemoved() || after.isRemoved()) {
			// There is nothing left to compare; the page of the edition says why.
			throw new ResponseStatusException(HttpStatus.GONE);
		}
		return new ModelAndView("notices/changes", "page", this.differences.between(series, before, after, locale));
	}

	private static PublishedNotice find(NoticeSeries series, int edition) {
		return series.edition(edition).orElseThrow(() -> new NotFoundException(series.number() + "/" + edition));
	}

}
