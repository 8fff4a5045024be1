package kz.alatau.portal.web.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.map.NoticeMaps;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out public editions of notices. */
@Component
public class NoticePages {

	private final VillageNames villages;

	private final ClockPages clocks;

	private final NoticeProofs proofs;

	private final NoticeMaps maps;

	private final PrintedNotices printed;

	private final Clock clock;

	NoticePages(VillageNames villages, ClockPages clocks, NoticeProofs proofs, NoticeMaps maps, PrintedNotices printed,
			Clock clock) {
		this.villages = villages;
		this.clocks = clocks;
		this.proofs = proofs;
		this.maps = maps;
		this.printed = printed;
		this.clock = clock;
	}

	/**
	 * The page of an edition. What a court had removed is gone; the reason is not: it is
	 * answered with 410, whatever was asked for of the edition.
	 */
	public ModelAndView page(NoticeSeries series, PublishedNotice notice) {
		List<VillageProfile> all = this.villages.profiles();
		NoticeReading reading = NoticeReading.of(notice, series, VillageNames.byCode(all), today());
		var page = new ModelAndView(notice.isRemoved() ? "notices/removed" : "notices/show", "reading", reading);
		page.addObject("clock", isRunning(series, notice) ? this.clocks.of(series) : null);
		page.addObject("proof", this.proofs.of(notice));
		page.addObject("media", notice.isRemoved() ? List.of() : this.printed.of(notice));
		page.addObject("map", this.maps.plots(notice.particulars().items().plots(), all).orElse(null));
		page.setStatus(notice.isRemoved() ? HttpStatus.GONE : HttpStatus.OK);
		return page;
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

	/** Clocks are those of the last edition, and stop with it. */
	private static boolean isRunning(NoticeSeries series, PublishedNotice notice) {
		return !series.isEnded() && series.latest().equals(notice);
	}

}
