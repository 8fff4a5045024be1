package kz.alatau.portal.web.notice.change;

/** A run of words that stayed, went or came. */
record Piece(Kind kind, String text) {

	enum Kind {

		SAME, REMOVED, ADDED

	}

	public boolean isRemoved() {
		return this.kind == Kind.REMOVED;
	}

	public boolean isAdded() {
		return this.kind == Kind.ADDED;
	}

}
