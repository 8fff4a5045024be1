package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.relocation.NoticePublished;
import kz.alatau.portal.relocation.NoticeRemoved;
import kz.alatau.portal.relocation.NoticeWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets cases follow what is published and taken back, in the same transaction. */
@Component
class CaseFollowing {

	private final CaseUpkeep upkeep;

	CaseFollowing(CaseUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	@EventListener
	void on(NoticePublished published) {
		this.upkeep.follow(published.notice().number(), published.by());
	}

	@EventListener
	void on(NoticeWithdrawn withdrawn) {
		this.upkeep.follow(withdrawn.notice().number(), withdrawn.by());
	}

	@EventListener
	void on(NoticeRemoved removed) {
		this.upkeep.follow(removed.notice().number(), removed.by());
	}

}
