package kz.alatau.portal.web.register;

import kz.alatau.portal.register.RegisteredEntry;

/** The text of an entry was taken away by order of a court. */
class RemovedEntryException extends RuntimeException {

	private final transient RegisteredEntry removed;

	private final transient RegisteredEntry removal;

	RemovedEntryException(RegisteredEntry removed, RegisteredEntry removal) {
		super("Removed", null, false, false);
		this.removed = removed;
		this.removal = removal;
	}

	RegisteredEntry removed() {
		return this.removed;
	}

	/** The entry that says so. */
	RegisteredEntry removal() {
		return this.removal;
	}

}
