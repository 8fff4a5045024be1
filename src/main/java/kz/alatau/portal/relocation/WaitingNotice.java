package kz.alatau.portal.relocation;

/**
 * An edition that waits for somebody.
 *
 * @param status what is to be done: change a draft that was sent back, review, or publish
 * @param remark what whoever sent it back wants changed, empty where nobody did
 */
public record WaitingNotice(NoticeEdition edition, NoticeKind kind, NoticeStatus status, Wording title, String remark) {

	/** As it comes from the database. */
	WaitingNotice(NoticeNumber number, int edition, NoticeKind kind, NoticeStatus status, Wording title,
			String remark) {
		this(new NoticeEdition(number, edition), kind, status, title, remark);
	}

	/** Key of what is to be done. */
	public String messageKey() {
		return "desk.waits." + this.status;
	}

	/** The first line of the remark, empty where there is none. */
	public String firstLine() {
		return this.remark.lines().findFirst().orElse("");
	}

}
