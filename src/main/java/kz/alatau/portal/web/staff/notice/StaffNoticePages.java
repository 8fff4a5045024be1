package kz.alatau.portal.web.staff.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.SecondLook;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.map.NoticeMaps;
import kz.alatau.portal.web.notice.NoticeReading;
import kz.alatau.portal.web.notice.VillageNames;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
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

	private final NoticeDrafts drafts;

	private final SecondLook secondLook;

	private final VillageNames villages;

	private final NoticeMaps maps;

	private final ProvedActs proofs;

	private final Clock clock;

	StaffNoticePages(NoticeDrafts drafts, SecondLook secondLook, VillageNames villages, NoticeMaps maps,
			ProvedActs proofs, Clock clock) {
		this.drafts = drafts;
		this.secondLook = secondLook;
		this.villages = villages;
		this.maps = maps;
		this.proofs = proofs;
		this.clock = clock;
	}

	/**
	 * An edition staff have asked for.
	 * @throws NotFoundException when there is none
	 */
	NoticeView find(NoticeNumber number, int edition) {
		return this.drafts.find(number, edition).orElseThrow(() -> new NotFoundException(number + "/" + edition));
	}

	/** The newest edition in any state. */
	NoticeView newest(NoticeNumber number) {
		List<NoticeView> editions = this.drafts.editions(number);
		if (editions.isEmpty()) {
			throw new NotFoundException(number.value());
		}
		return editions.getLast();
	}

	/**
	 * Reads a form.
	 * @param stored what the form changes, empty for a new draft
	 */
	NoticeFormReader read(NoticeForm form, @Nullable NoticeView stored) {
		Map<String, LocalizedText> names = this.villages.byCode();
		return new NoticeFormReader(form, names.keySet(), plots(names), (stored != null) ? stored.document() : null);
	}

	ModelAndView form(@Nullable NoticeView stored, NoticeForm form, List<Refusal> errors) {
		FormErrors named = errors.isEmpty() ? FormErrors.NONE
				: new FormErrors(words(this.villages.byCode()).named(errors));
		var page = new NoticeFormPage(stored, form, named, this.villages.all(), null, null);
		return page("staff/notice-form", page, statusFor(errors));
	}

	/** The form of what is stored. */
	ModelAndView form(NoticeView stored, List<Refusal> errors) {
		return form(stored, typed(stored), errors);
	}

	/**
	 * Both inputs: the own one in the form, the other one beside it. Sending the form
	 * again then replaces the other one knowingly.
	 */
	ModelAndView staleForm(NoticeForm form, NoticeView current) {
		NoticeForm own = form.on(current.version(), plots(this.villages.byCode()));
		var page = new NoticeFormPage(current, own, FormErrors.NONE, this.villages.all(), current, typed(current));
		return page("staff/notice-form", page, HttpStatus.CONFLICT);
	}

	private NoticeForm typed(NoticeView stored) {
		return NoticeForm.of(stored, plots(this.villages.byCode()));
	}

	private static PlotLines plots(Map<String, LocalizedText> names) {
		return new PlotLines(names, Language.of(LocaleContextHolder.getLocale()));
	}

	/**
	 * What an edition looks like, read once with the other editions.
	 * @throws NotFoundException when there is none
	 */
	ModelAndView preview(NoticeNumber number, int edition, StaffMember member) {
		List<NoticeView> editions = this.drafts.editions(number);
		NoticeView notice = editions.stream()
			.filter((view) -> view.edition().edition() == edition)
			.findFirst()
			.orElseThrow(() -> new NotFoundException(number + "/" + edition));
		return view(layOut(notice, editions, member, ApprovalForm.EMPTY, List.of(), false), HttpStatus.OK);
	}

	ModelAndView view(NoticeView notice, StaffMember member, ApprovalForm typed, List<Refusal> errors) {
		return view(layOut(notice, this.drafts.editions(notice.number()), member, typed, errors, false),
				statusFor(errors));
	}

	ModelAndView staleView(NoticeView current, StaffMember member, ApprovalForm typed) {
		return view(layOut(current, this.drafts.editions(current.number()), member, typed, List.of(), true),
				HttpStatus.CONFLICT);
	}

	private ModelAndView view(StaffNoticePage page, HttpStatus status) {
		return page("staff/notice-view", page, status)
			.addObject("map",
					this.maps.plots(page.notice().document().particulars().items().plots(), this.villages.profiles())
						.orElse(null))
			.addObject("proofKind", page.may("WITHDRAW") ? this.proofs.wanted(page.member()) : null);
	}

	private StaffNoticePage layOut(NoticeView notice, List<NoticeView> editions, StaffMember member, ApprovalForm typed,
			List<Refusal> errors, boolean stale) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		boolean open = notice.status().isOpen();
		NoticeDocument previous = previous(editions, notice);
		Map<String, LocalizedText> names = this.villages.byCode();
		List<Refusal> gate = open ? this.drafts.refusalsToday(previous, notice.document()) : List.of();
		List<Refusal> warnings = open ? this.secondLook.warningsToday(notice, previous) : List.of();
		NoticeReading reading = NoticeReading.of(notice, names, this.clock.instant(), today);
		return new StaffNoticePage(notice, reading, editions, words(names).named(gate), warnings, typed,
				new FormErrors(words(names).named(errors)), stale, member);
	}

	private static @Nullable NoticeDocument previous(List<NoticeView> editions, NoticeView notice) {
		return editions.stream()
			.filter((other) -> other.edition().edition() < notice.edition().edition())
			.reduce((first, last) -> last)
			.map(NoticeView::document)
			.orElse(null);
	}

	private static VillageWords words(Map<String, LocalizedText> names) {
		return new VillageWords(names, Language.of(LocaleContextHolder.getLocale()));
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
