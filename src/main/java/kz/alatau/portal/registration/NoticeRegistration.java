package kz.alatau.portal.registration;

import java.util.Optional;

import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.register.RegisteredEntry;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticePublications;
import kz.alatau.portal.relocation.NoticePublished;
import kz.alatau.portal.relocation.NoticeRemoved;
import kz.alatau.portal.relocation.NoticeWithdrawn;
import kz.alatau.portal.relocation.PublishedNotice;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.relocation.Withdrawal;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters notices, withdrawals and removals in the transaction that makes them public;
 * last of all, since the register is locked until that transaction is through.
 */
@Component
class NoticeRegistration {

	private final RelocationNotices notices;

	private final NoticePublications publications;

	private final PublicRegister register;

	NoticeRegistration(RelocationNotices notices, NoticePublications publications, PublicRegister register) {
		this.notices = notices;
		this.publications = publications;
		this.register = register;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(NoticePublished published) {
		this.register.append(NoticeEntries.publication(published.notice()));
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(NoticeWithdrawn withdrawn) {
		PublishedNotice notice = withdrawn.notice();
		this.register.append(NoticeEntries.withdrawal(notice, withdrawal(notice)));
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(NoticeRemoved removed) {
		remove(removed.notice());
	}

	/**
	 * Enters what was published without an event: demonstrations, and what is older than
	 * the register.
	 */
	@Transactional
	public void enterEarlier() {
		this.publications.editions().stream().filter(this::isMissing).forEach(this::enter);
	}

	/** A removed edition is not missing: there is no text any more to enter. */
	private boolean isMissing(NoticeEdition edition) {
		return publication(edition).isEmpty();
	}

	private void enter(NoticeEdition edition) {
		PublishedNotice notice = this.notices.byNumber(edition.number())
			.flatMap((series) -> series.edition(edition.edition()))
			.orElseThrow();
		if (notice.isRemoved()) {
			return;
		}
		this.register.appendOnce(NoticeEntries.publication(notice));
		if (notice.isWithdrawn()) {
			this.register.appendOnce(NoticeEntries.withdrawal(notice, withdrawal(notice)));
		}
	}

	/** Names the entry whose text is taken away; its leaf hash stays. */
	private void remove(PublishedNotice notice) {
		RegisteredEntry entry = publication(notice.edition())
			.orElseThrow(() -> new IllegalStateException("Not in the register: " + notice.edition()));
		this.register.remove(entry.index(), NoticeEntries.removal(notice, withdrawal(notice)));
	}

	private Optional<RegisteredEntry> publication(NoticeEdition edition) {
		return this.register.ofNumber(edition.number().value())
			.stream()
			.filter((entry) -> entry.version() == edition.edition() && EnteredNotice.isPublication(entry.kind()))
			.findFirst();
	}

	private static Withdrawal withdrawal(PublishedNotice notice) {
		Withdrawal withdrawal = notice.withdrawal();
		if (withdrawal == null) {
			throw new IllegalStateException("Neither withdrawn nor removed: " + notice.edition());
		}
		return withdrawal;
	}

}
