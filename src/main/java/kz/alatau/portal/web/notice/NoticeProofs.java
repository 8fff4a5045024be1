package kz.alatau.portal.web.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.registration.EnteredNotice;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what proves the editions of a notice. */
@Component
public class NoticeProofs {

	private final PublicRegister register;

	private final RelocationNotices notices;

	private final TransactionTemplate atOnce;

	NoticeProofs(PublicRegister register, RelocationNotices notices, PlatformTransactionManager transactions) {
		this.register = register;
		this.notices = notices;
		this.atOnce = new TransactionTemplate(transactions);
		this.atOnce.setReadOnly(true);
		this.atOnce.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** The proofs of a notice by edition, in one statement. */
	public Map<Integer, NoticeProof> of(NoticeSeries series) {
		List<RegisteredEntry> entries = entered(series.number());
		Map<Integer, NoticeProof> proofs = new HashMap<>();
		for (PublishedNotice notice : series.editions()) {
			NoticeProof proof = checked(notice, entries);
			if (proof != null) {
				proofs.put(notice.edition().edition(), proof);
			}
		}
		return proofs;
	}

	/** The proof of an edition; empty where it is not in the register yet. */
	public @Nullable NoticeProof of(PublishedNotice notice) {
		return checked(notice, entered(notice.number()));
	}

	/**
	 * What was entered of editions that are not there any more. The entries are read
	 * first: what is published with one of them is there by then.
	 */
	List<RegisteredEntry> lost(NoticeNumber number) {
		List<RegisteredEntry> entries = entered(number);
		Optional<NoticeSeries> series = this.notices.byNumber(number);
		return entries.stream()
			.filter((entry) -> series.flatMap((found) -> found.edition(entry.version())).isEmpty())
			.toList();
	}

	private List<RegisteredEntry> entered(NoticeNumber number) {
		return this.register.ofNumber(number.value());
	}

	private @Nullable NoticeProof checked(PublishedNotice notice, List<RegisteredEntry> entries) {
		NoticeProof proof = proof(notice, entries);
		if (proof == null || proof.agrees()) {
			return proof;
		}
		return Objects.requireNonNull(this.atOnce.execute((status) -> again(notice.edition()))).orElse(null);
	}

	/**
	 * Notice and entries were read one after the other, and the notice may have been
	 * withdrawn between: nobody is accused before both were read as of one moment.
	 */
	private Optional<NoticeProof> again(NoticeEdition edition) {
		return this.notices.byNumber(edition.number())
			.flatMap((series) -> series.edition(edition.edition()))
			.map((notice) -> proof(notice, entered(edition.number())));
	}

	private static @Nullable NoticeProof proof(PublishedNotice notice, List<RegisteredEntry> entries) {
		return EnteredNotice.of(notice.edition().edition(), entries)
			.map((entered) -> NoticeProof.of(entered.publication(), entered.agreesWith(notice)))
			.orElse(null);
	}

}
