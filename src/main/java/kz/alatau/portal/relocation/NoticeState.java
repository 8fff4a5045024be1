package kz.alatau.portal.relocation;

/**
 * Where an edition stands, without a word of what it says.
 *
 * @param version to be handed back with a change
 */
public record NoticeState(NoticeEdition edition, NoticeStatus status, long version) {

	/** As it comes from the database. */
	NoticeState(NoticeNumber number, int edition, NoticeStatus status, long version) {
		this(new NoticeEdition(number, edition), status, version);
	}

	public NoticeNumber number() {
		return this.edition.number();
	}

	/** Whether a court can order it to be removed: a draft has never been public. */
	public boolean isRemovable() {
		return this.status.mayBecome(NoticeStatus.REMOVED);
	}

}
