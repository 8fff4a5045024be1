package kz.alatau.portal.attachment;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** A file is not taken in; found deep inside of it, and told as a value. */
final class RefusedFileException extends Exception {

	private final transient Refusal refusal;

	private RefusedFileException(Refusal refusal) {
		super(refusal.messageKey(), null, false, false);
		this.refusal = refusal;
	}

	static RefusedFileException of(String messageKey, Object... arguments) {
		return new RefusedFileException(Refusal.of(Attachments.FIELD, messageKey, arguments));
	}

	static RefusedFileException damaged() {
		return of("attachment.damaged");
	}

	List<Refusal> refusals() {
		return List.of(this.refusal);
	}

}
