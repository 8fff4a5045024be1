package kz.alatau.portal.web.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.NoticePage;
import kz.alatau.portal.shared.LocalizedText;

/**
 * The list of notices as a page shows it.
 *
 * @param villages names by KATO code, to choose from
 * @param village code chosen, empty for all
 */
record NoticeList(NoticePage notices, Map<String, LocalizedText> villages, String village, LocalDate today) {

	public List<LocalizedText> villagesOf(NoticeLine line) {
		return line.villages().stream().map(this.villages::get).filter(Objects::nonNull).toList();
	}

}
