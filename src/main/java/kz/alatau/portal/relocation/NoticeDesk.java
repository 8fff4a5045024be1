package kz.alatau.portal.relocation;

import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the notices lies on the desk of one person. */
@Service
@Transactional(readOnly = true)
public class NoticeDesk {

	private static final int MOST = 50;

	private final NoticeRepository notices;

	NoticeDesk(NoticeRepository notices) {
		this.notices = notices;
	}

	/**
	 * What somebody can take a step further, the oldest first: drafts of theirs that were
	 * sent back, and what others have written; at most 50.
	 * @param open the states from which their roles may take a notice on
	 */
	public List<WaitingNotice> waiting(String username, Set<NoticeStatus> open) {
		return open.isEmpty() ? List.of() : this.notices.waiting(username, open, Limit.of(MOST));
	}

}
