package kz.alatau.portal.relocation.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;

import org.springframework.stereotype.Component;

/**
 * Publications as long as a notice has one edition and names no plots: each is a start.
 */
@Component
class SingleEditionPublications implements Publications {

	private final RelocationNotices notices;

	SingleEditionPublications(RelocationNotices notices) {
		this.notices = notices;
	}

	@Override
	public List<Publication> of(NoticeNumber number) {
		return this.notices.byNumber(number)
			.filter((notice) -> !notice.isWithdrawn() && notice.content().actDate() != null)
			.map(SingleEditionPublications::start)
			.stream()
			.toList();
	}

	@Override
	public List<Adoption> adopted() {
		return List.of();
	}

	private static Publication start(PublishedNotice notice) {
		NoticeContent content = notice.content();
		return new Publication(NoticeKind.START, 1, content.actNumber(), Objects.requireNonNull(content.actDate()),
				notice.publishedOn(), content.regime(), content.alienationFrom(), content.alienationUntil(), Set.of(),
				"/notices/" + notice.number());
	}

}
