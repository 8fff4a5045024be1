package kz.alatau.portal.web.api.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.NoticePage;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of notices, the newest first.
 *
 * @param page counted from 1
 * @param total notices on all pages together
 */
record NoticePageJson(int page, int pages, long total, List<Line> notices) {

	static NoticePageJson of(NoticePage found) {
		return new NoticePageJson(found.page(), found.pages(), found.total(),
				found.lines().stream().map(Line::of).toList());
	}

	/**
	 * A notice as its last public edition has it.
	 *
	 * @param address of all its editions in this interface
	 */
	record Line(String number, int edition, String kind, String status, String regime, Map<String, String> title,
			List<String> villages, @Nullable LocalDate alienationFrom, @Nullable Instant publishedAt,
			@Nullable Instant withdrawnAt, String address) {

		static Line of(NoticeLine line) {
			return new Line(line.number().value(), line.edition().edition(), line.kind().name(), line.status().name(),
					line.regime().name(), Texts.of(line.title()), line.villages(), line.alienationFrom(),
					line.publishedAt(), line.withdrawnAt(), Texts.path(line.number()));
		}

	}

}
