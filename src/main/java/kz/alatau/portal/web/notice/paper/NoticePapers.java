package kz.alatau.portal.web.notice.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeChange.Item;
import kz.alatau.portal.relocation.NoticeDocument;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeField;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.NoticeSeries.Standing;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.Withdrawal;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.PublicAddress;
import kz.alatau.portal.web.document.PrintedDocument;
import kz.alatau.portal.web.document.QrCode;
import kz.alatau.portal.web.notice.NoticeProof;
import kz.alatau.portal.web.notice.VillageNames;
import kz.alatau.portal.web.notice.paper.NoticePaper.Proof;
import kz.alatau.portal.web.notice.paper.NoticePaper.Row;
import kz.alatau.portal.web.notice.paper.NoticePaper.Words;
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

	private static final String WITHDRAWN = "notices.withdrawn";

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
			series.clockStart(notice)
				.ifPresent((start) -> rows.add(earliest(start.earliestAlienation(), notice.content().regime(), words)));
		}
		List<Words> heads = List.of(
				words.words("notice-papers.paper.number", notice.number(), edition(notice.edition())),
				words.words(notice.kind().messageKey()),
				words.words("notices.list.published-on", notice.publishedOn()));
		var paper = new NoticePaper(notice.edition().toString(), heads, banners(series, notice, words), rows,
				isInEnglish(notice.document()), proof(notice.edition(), proof, words));
		return document(paper, notice.publishedOn());
	}

	/** An edition as staff see it, in any state before it is public. */
	PrintedDocument ofDraft(NoticeView notice) {
		PaperWords words = words();
		List<Words> heads = List.of(
				words.words("notice-papers.paper.number", notice.number(), edition(notice.edition())),
				words.words(notice.kind().messageKey()));
		var paper = new NoticePaper(notice.edition().toString(), heads,
				List.of(words.words("notice-papers.paper.draft")), words.rows(notice.document()),
				isInEnglish(notice.document()), null);
		return document(paper, LocalDate.ofInstant(notice.updatedAt(), Portal.ZONE));
	}

	private static PrintedDocument document(NoticePaper paper, LocalDate day) {
		return new PrintedDocument(TEMPLATE, Language.KK, day, Map.of("paper", paper));
	}

	private PaperWords words() {
		return new PaperWords(this.messages, this.villages.byCode());
	}

	private static boolean isInEnglish(NoticeDocument document) {
		return document.content().title().isWrittenIn(Language.EN);
	}

	private static String edition(NoticeEdition edition) {
		return String.valueOf(edition.edition());
	}

	private static Row earliest(LocalDate day, LegalRegime regime, PaperWords words) {
		Words label = words.words("notice-papers.paper.earliest");
		Words item = words.item(Item.DATE, regime);
		Words text = words.words("notice-papers.paper.earliest.text", day);
		return (regime == LegalRegime.ALATAU_SPECIAL)
				? words.row(label, item, words.marked(text), words.words("notices.limit-not-set"))
				: words.row(label, item, text);
	}

	private static List<Words> banners(NoticeSeries series, PublishedNotice notice, PaperWords words) {
		List<Words> banners = new ArrayList<>();
		if (notice.isDemonstration()) {
			banners.add(words.words("notices.demonstration"));
		}
		Standing standing = series.standing(notice);
		Withdrawal withdrawal = notice.withdrawal();
		if (withdrawal != null) {
			banners.add(withdrawn(withdrawal, words));
		}
		else if (standing != Standing.IN_FORCE) {
			banners.add(words.words(standing.messageKey()));
		}
		return banners;
	}

	private static Words withdrawn(Withdrawal withdrawal, PaperWords words) {
		Wording reason = withdrawal.reason();
		String english = reason.isWrittenIn(Language.EN) ? reason.en()
				: words.text(Language.EN, "notices.not-translated");
		return new Words(words.text(Language.KK, WITHDRAWN, withdrawal.on(), reason.kk()),
				words.text(Language.RU, WITHDRAWN, withdrawal.on(), reason.ru()),
				words.text(Language.EN, WITHDRAWN, withdrawal.on(), english));
	}

	private Proof proof(NoticeEdition edition, @Nullable NoticeProof proof, PaperWords words) {
		String address = this.address
			.of("/" + Language.KK.code() + "/notices/" + edition.number() + "/versions/" + edition.edition());
		return new Proof(words.words("notice-papers.proof"), lines(proof, words), address, QrCode.of(address));
	}

	private List<Words> lines(@Nullable NoticeProof proof, PaperWords words) {
		if (proof == null) {
			return List.of(words.words("notice-papers.proof.none"));
		}
		if (!proof.agrees()) {
			return List.of(words.words("register-agreement.differs"));
		}
		return List.of(words.words("notice-papers.paper.entry", String.valueOf(proof.index())),
				words.words("notice-papers.paper.leaf", proof.leafHash()),
				words.words("notice-papers.paper.code", proof.code()),
				new Words(check(Language.KK, words), check(Language.RU, words), check(Language.EN, words)));
	}

	/** Everybody is sent to the page in their language. */
	private String check(Language language, PaperWords words) {
		return words.text(language, "notice-papers.paper.check", this.address.of("/" + language.code() + "/genuine"));
	}

}
