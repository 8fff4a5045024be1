package kz.alatau.portal.relocation;

/**
 * One publication of a notice.
 *
 * @param edition 1 for the first, then one more for each later one
 */
public record NoticeEdition(NoticeNumber number, int edition) {

	/** More than any procedure changes. */
	static final int MOST = 9999;

	public NoticeEdition {
		if (edition < 1 || edition > MOST) {
			throw new IllegalArgumentException("No notice has an edition " + edition);
		}
	}

	static NoticeEdition first(NoticeNumber number) {
		return new NoticeEdition(number, 1);
	}

	public NoticeEdition next() {
		return new NoticeEdition(this.number, this.edition + 1);
	}

	public boolean isFirst() {
		return this.edition == 1;
	}

	/** As papers and the audit trail name it: {@code 2026-0001/2}. */
	@Override
	public String toString() {
		return this.number + "/" + this.edition;
	}

}
