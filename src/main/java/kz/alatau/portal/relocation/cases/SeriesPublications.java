package kz.alatau.portal.relocation.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PlotTaken;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;

import org.springframework.stereotype.Component;

/** What the notices of the portal say of the procedure. */
@Component
class SeriesPublications implements Publications {

	private final RelocationNotices notices;

	private final NoticeDrafts drafts;

	SeriesPublications(RelocationNotices notices, NoticeDrafts drafts) {
		this.notices = notices;
		this.drafts = drafts;
	}

	@Override
	public List<Publication> of(NoticeNumber number) {
		return this.notices.byNumber(number).map(SeriesPublications::of).orElse(List.of());
	}

	/** With its last edition a notice is withdrawn as a whole. */
	static List<Publication> of(NoticeSeries series) {
		return series.latest().isWithdrawn() ? List.of()
				: series.editions()
					.stream()
					.filter((notice) -> !notice.isRemoved() && notice.content().actDate() != null)
					.map(SeriesPublications::publication)
					.toList();
	}

	@Override
	public List<Adoption> adopted() {
		return this.drafts.adopted()
			.stream()
			.map((act) -> new Adoption(act.edition().number(), act.edition().edition(), act.kind(), act.regime(),
					act.actDate()))
			.filter(Adoption::isTimed)
			.toList();
	}

	private static Publication publication(PublishedNotice notice) {
		NoticeContent content = notice.content();
		return new Publication(notice.kind(), notice.edition().edition(), content.actNumber(),
				Objects.requireNonNull(content.actDate()), notice.publishedOn(), content.regime(),
				content.alienationFrom(), content.alienationUntil(),
				notice.particulars()
					.items()
					.plots()
					.stream()
					.map(PlotTaken::cadastralNumber)
					.collect(Collectors.toSet()),
				"/notices/%s/versions/%d".formatted(notice.number(), notice.edition().edition()));
	}

}
