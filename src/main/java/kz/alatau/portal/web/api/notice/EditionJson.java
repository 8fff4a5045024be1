package kz.alatau.portal.web.api.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.relocation.NoticeFile;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PlotOutlines;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Withdrawal;
import kz.alatau.portal.web.notice.NoticeProof;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice. One that a court has had removed has neither texts nor files.
 *
 * @param standing IN_FORCE, CORRECTED, RESTARTED, TERMINATED, WITHDRAWN or REMOVED
 * @param document all it says, empty for a removed one
 * @param ended why and when it was withdrawn or removed, empty while it holds
 * @param register what proves it, empty while it is not in the register
 */
record EditionJson(int edition, String kind, String status, String standing, Instant publishedAt,
		@Nullable LocalDate earliestAlienation, @Nullable DocumentJson document, List<FileJson> files,
		@Nullable EndedJson ended, @Nullable NoticeProof register, AddressesJson addresses) {

	static EditionJson of(PublishedNotice notice, NoticeSeries series, @Nullable NoticeProof proof) {
		Withdrawal withdrawal = notice.withdrawal();
		return new EditionJson(notice.edition().edition(), notice.kind().name(), notice.status().name(),
				series.standing(notice).name(), notice.publishedAt(),
				series.clockStart(notice).map(PublishedNotice::earliestAlienation).orElse(null),
				notice.isRemoved() ? null : DocumentJson.of(notice.document()), files(notice),
				(withdrawal != null) ? new EndedJson(withdrawal.at(), Texts.of(withdrawal.reason())) : null, proof,
				AddressesJson.of(notice));
	}

	private static List<FileJson> files(PublishedNotice notice) {
		List<FileJson> files = new ArrayList<>(notice.files().stream().map(FileJson::of).toList());
		PlotOutlines.of(notice.document()).map((outlines) -> FileJson.of(outlines, notice)).ifPresent(files::add);
		return files;
	}

	/** Why an edition no longer holds. */
	record EndedJson(Instant at, Map<String, String> reason) {

	}

	/** A file that belongs to it. */
	record FileJson(String name, String kind, String purpose, long size, String sha256, String address) {

		static FileJson of(NoticeFile file) {
			return new FileJson(file.name(), file.kind(), file.purpose().name(), file.size(), file.sha256(),
					"/attachments/" + file.sha256());
		}

		static FileJson of(PlotOutlines outlines, PublishedNotice notice) {
			HashedContent content = HashedContent.of(outlines.geoJson());
			return new FileJson(PlotOutlines.NAME, "GEOJSON", PlotOutlines.PURPOSE, content.size(), content.sha256(),
					"/notices/%s/versions/%d/%s".formatted(notice.number(), notice.edition().edition(),
							PlotOutlines.NAME));
		}

	}

	/** Where the edition stands as a page, to print, and here by itself. */
	record AddressesJson(String page, String paper, String self) {

		static AddressesJson of(PublishedNotice notice) {
			String edition = "/versions/" + notice.edition().edition();
			String page = "/kk/notices/" + notice.number() + edition;
			return new AddressesJson(page, page + ".pdf", Texts.path(notice.number()) + edition);
		}

	}

}
