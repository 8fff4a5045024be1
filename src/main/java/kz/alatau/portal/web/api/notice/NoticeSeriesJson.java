package kz.alatau.portal.web.api.notice;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.web.notice.NoticeProof;

/**
 * A notice with all its public editions, the first one first.
 *
 * @param demonstration whether it is made up to show how the portal works
 * @param ended whether nothing more can follow
 */
record NoticeSeriesJson(String number, boolean demonstration, boolean ended, List<EditionJson> editions) {

	static NoticeSeriesJson of(NoticeSeries series, Map<Integer, NoticeProof> proofs) {
		return new NoticeSeriesJson(series.number().value(), series.number().isDemonstration(), series.isEnded(),
				series.editions()
					.stream()
					.map((notice) -> EditionJson.of(notice, series, proofs.get(notice.edition().edition())))
					.toList());
	}

}
