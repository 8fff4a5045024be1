package kz.alatau.portal.dataset;

import java.io.IOException;

import kz.alatau.portal.dataset.ImportFault.Kind;

/** The bytes of a file are not those of a text that can be taken. */
public final class RefusedContentException extends IOException {

	private final Kind kind;

	RefusedContentException(Kind kind, String detail) {
		super(detail);
		this.kind = kind;
	}

	public Kind kind() {
		return this.kind;
	}

	/** What was found. */
	public String detail() {
		return String.valueOf(getMessage());
	}

}
