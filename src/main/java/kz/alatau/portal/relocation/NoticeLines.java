package kz.alatau.portal.relocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Reads lists of notices in one statement, and in two with their villages, whatever their
 * length.
 */
@Component
class NoticeLines {

	private final NoticeRepository notices;

	NoticeLines(NoticeRepository notices) {
		this.notices = notices;
	}

	/** Public notices of a village, or of all where the code is empty. */
	List<NoticeLine> published(String village, Pageable page) {
		return withVillages(this.notices.published(village, page));
	}

	/** The same without their villages. */
	List<NoticeLine> latest(String village, int limit) {
		return this.notices.published(village, PageRequest.of(0, limit));
	}

	/** What is not published yet, without the villages. */
	List<NoticeLine> open(int limit) {
		return this.notices.open(PageRequest.of(0, limit));
	}

	private List<NoticeLine> withVillages(List<NoticeLine> lines) {
		if (lines.isEmpty()) {
			return lines;
		}
		Map<NoticeEdition, List<String>> villages = this.notices
			.villagesOf(lines.stream().map(NoticeLine::number).toList())
			.stream()
			.collect(Collectors.groupingBy(NoticeVillage::notice,
					Collectors.mapping(NoticeVillage::kato, Collectors.toList())));
		return lines.stream().map((line) -> line.in(villages.getOrDefault(line.edition(), List.of()))).toList();
	}

}
