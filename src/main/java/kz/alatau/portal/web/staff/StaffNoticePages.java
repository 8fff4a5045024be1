package kz.alatau.portal.web.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticePublicationService;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.notice.NoticeReading;
import kz.alatau.portal.web.notice.VillageNames;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lays out the two pages on which staff work on a notice, with the status they answer
 * with: 422 for input the law or the form refuses, 409 for a version that is no longer
 * the newest.
 */
@Component
class StaffNoticePages {

	private final NoticePublicationService publication;

	private final VillageNames villages;

	private final Clock clock;

	StaffNoticePages(NoticePublicationService publication, VillageNames villages, Clock clock) {
		this.publication = publication;
		this.villages = villages;
		this.clock = clock;
	}

	NoticeFormReader read(NoticeForm form) {
		return new NoticeFormReader(form, this.villages.byCode().keySet());
	}

	ModelAndView form(@Nullable NoticeNumber number, NoticeForm form, List<Refusal> errors) {
		var page = new NoticeFormPage(number, form, new FormErrors(errors), this.villages.all(), null);
		return page("staff/notice-form", page, statusFor(errors));
	}

	/**
	 * Both inputs: the own one in the form, the other one beside it. Sending the form
	 * again then replaces the other one knowingly.
	 */
	ModelAndView staleForm(NoticeForm form, NoticeView current) {
		var page = new NoticeFormPage(current.number(), form.on(current.version()), FormErrors.NONE,
				this.villages.all(), current);
		return page("staff/notice-form", page, HttpStatus.CONFLICT);
	}

	ModelAndView view(NoticeView notice, WordingForm reason, List<Refusal> errors) {
		return page("staff/notice-view", layOut(notice, reason, errors, false), statusFor(errors));
	}

	ModelAndView staleView(NoticeView current, WordingForm reason) {
		return page("staff/notice-view", layOut(current, reason, List.of(), true), HttpStatus.CONFLICT);
	}

	private StaffNoticePage layOut(NoticeView notice, WordingForm reason, List<Refusal> errors, boolean stale) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		List<Refusal> gate = notice.isDraft() ? this.publication.refusalsToday(notice.content()) : List.of();
		NoticeReading reading = NoticeReading.of(notice, this.villages.byCode(), today);
		return new StaffNoticePage(notice, reading, gate, reason, new FormErrors(errors), stale);
	}

	private static ModelAndView page(String view, Object page, HttpStatus status) {
		var modelAndView = new ModelAndView(view, "page", page);
		modelAndView.setStatus(status);
		return modelAndView;
	}

	private static HttpStatus statusFor(List<Refusal> errors) {
		return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
