package kz.alatau.portal.relocation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices that everybody may read: published and withdrawn ones, never drafts. */
@Service
@Transactional(readOnly = true)
public class RelocationNotices {

	private static final int OF_ONE_VILLAGE = 100;

	private static final String ALL_VILLAGES = "";

	private final NoticeRepository notices;

	private final NoticeLines lines;

	private final DemonstrationNotices demonstration;

	RelocationNotices(NoticeRepository notices, NoticeLines lines, DemonstrationNotices demonstration) {
		this.notices = notices;
		this.lines = lines;
		this.demonstration = demonstration;
	}

	/** The newest notices without their villages, at most so many. */
	public List<NoticeLine> latest(int limit) {
		return this.lines.latest(ALL_VILLAGES, limit);
	}

	/**
	 * The notices that concern a village, newest first and without the other villages; at
	 * most 100.
	 */
	public List<NoticeLine> forVillage(String kato) {
		return this.lines.latest(kato, OF_ONE_VILLAGE);
	}

	/**
	 * A page of the list; empty beyond the last one.
	 * @param page counted from 1
	 * @param village KATO code, empty for all villages
	 */
	public NoticePage published(int page, String village) {
		NoticePage empty = new NoticePage(List.of(), page, this.notices.countPublished(village));
		return (page > empty.pages()) ? empty
				: empty.with(this.lines.published(village, PageRequest.of(page - 1, NoticePage.SIZE)));
	}

	/** All public editions with all their texts; empty where there are only drafts. */
	public Optional<NoticeSeries> byNumber(NoticeNumber number) {
		List<PublishedNotice> editions = this.notices.findPublic(number)
			.stream()
			.map((notice) -> Objects.requireNonNull(notice.published()))
			.toList();
		return editions.isEmpty() ? Optional.empty() : Optional.of(new NoticeSeries(number, editions));
	}

	/**
	 * Adds the demonstration notices, dated from today, unless they are there already.
	 * For trial runs only: they name real villages.
	 */
	@Transactional
	public void loadDemonstration() {
		this.demonstration.load();
	}

}
