package kz.alatau.portal.web.notice.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeField;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.NoticeSeries.Standing;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Withdrawal;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.PublicAddress;
import kz.alatau.portal.web.document.PrintedDocument;
import kz.alatau.portal.web.document.QrCode;
import kz.alatau.portal.web.notice.NoticeProof;
import kz.alatau.portal.web.notice.VillageNames;
import kz.alatau.portal.web.notice.paper.NoticePaper.Pair;
import kz.alatau.portal.web.notice.paper.NoticePaper.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts editions of notices on paper. The paper is the same whatever language it was asked
 * for in: Kazakh and Russian stand side by side in equal size (Law on Languages 151-I),
 * English follows.
 */
@Component
class NoticePapers {

	private static final String TEMPLATE = "document/notice";

	private final VillageNames villages;

	private final MessageSource messages;

	private final PublicAddress address;

	NoticePapers(VillageNames villages, MessageSource messages, PublicAddress address) {
		this.villages = villages;
		this.messages = messages;
		this.address = address;
	}

	/**
	 * A public edition.
	 * @param proof empty while it is not in the register
	 */
	PrintedDocument of(NoticeSeries series, PublishedNotice notice, @Nullable NoticeProof proof) {
		PaperWords words = words();
		List<Row> rows = new ArrayList<>(words.rows(notice.document()));
		if (notice.kind().needs(NoticeField.ALIENATION_DATE)) {
			series.clockStart(notice).ifPresent((start) -> rows.add(earliest(start, words)));
		}
		List<Pair> heads = List.of(words.pair("notice-papers.paper.number", notice.number(), edition(notice.edition())),
				words.pair(notice.kind().messageKey()), words.pair("notices.list.published-on", notice.publishedOn()));
		var paper = new NoticePaper(notice.edition().toString(), false, heads, banners(series, notice, words), rows,
				words.english(notice.document()), address(notice.edition()), code(notice.edition()),
				words.pair("notice-papers.proof"), proof(proof, words));
		return document(paper, notice.publishedOn());
	}

	/** An edition as staff see it, in any state before it is public. */
	PrintedDocument ofDraft(NoticeView notice) {
		PaperWords words = words();
		List<Pair> heads = List.of(words.pair("notice-papers.paper.number", notice.number(), edition(notice.edition())),
				words.pair(notice.kind().messageKey()));
		var paper = new NoticePaper(notice.edition().toString(), true, heads,
				List.of(words.pair("notice-papers.paper.draft")), words.rows(notice.document()),
				words.english(notice.document()), address(notice.edition()), code(notice.edition()),
				words.pair("notice-papers.proof"), List.of(words.pair("notice-papers.paper.draft")));
		return document(paper, LocalDate.ofInstant(notice.updatedAt(), Portal.ZONE));
	}

	private static PrintedDocument document(NoticePaper paper, LocalDate day) {
		return new PrintedDocument(TEMPLATE, Language.KK, day, Map.of("paper", paper));
	}

	private PaperWords words() {
		return new PaperWords(this.messages, this.villages.byCode());
	}

	private static String edition(NoticeEdition edition) {
		return String.valueOf(edition.edition());
	}

	private static Row earliest(PublishedNotice start, PaperWords words) {
		return new Row(words.pair("notice-papers.paper.earliest"), words.pair("notice-papers.item.DATE"),
				List.of(words.pair("notice-papers.paper.earliest.text", start.earliestAlienation())));
	}

	private static List<Pair> banners(NoticeSeries series, PublishedNotice notice, PaperWords words) {
		List<Pair> banners = new ArrayList<>();
		if (notice.isDemonstration()) {
			banners.add(words.pair("notices.demonstration"));
		}
		Standing standing = series.standing(notice);
		Withdrawal withdrawal = notice.withdrawal();
		if (withdrawal != null) {
			banners
				.add(new Pair(words.text(Language.KK, "notices.withdrawn", withdrawal.on(), withdrawal.reason().kk()),
						words.text(Language.RU, "notices.withdrawn", withdrawal.on(), withdrawal.reason().ru())));
		}
		else if (standing != Standing.IN_FORCE) {
			banners.add(words.pair(standing.messageKey()));
		}
		return banners;
	}

	private List<Pair> proof(@Nullable NoticeProof proof, PaperWords words) {
		if (proof == null) {
			return List.of(words.pair("notice-papers.proof.none"));
		}
		if (!proof.agrees()) {
			return List.of(words.pair("register-agreement.differs"));
		}
		return List.of(words.pair("notice-papers.paper.entry", String.valueOf(proof.index())),
				words.pair("notice-papers.paper.leaf", proof.leafHash()),
				words.pair("notice-papers.paper.code", proof.code()),
				words.pair("notice-papers.paper.check", this.address.of("/" + Language.KK.code() + "/genuine")));
	}

	private String address(NoticeEdition edition) {
		return this.address
			.of("/" + Language.KK.code() + "/notices/" + edition.number() + "/versions/" + edition.edition());
	}

	private QrCode code(NoticeEdition edition) {
		return QrCode.of(address(edition));
	}

}
