package kz.alatau.portal.relocation.cases;

import org.jspecify.annotations.Nullable;

/**
 * The file of a proof; its bytes lie with the attachments.
 *
 * @param sha256 64 hexadecimal digits in lower case
 * @param open whether everybody may have it
 */
public record EvidenceFile(String sha256, boolean open) {

	/** For staff alone, like every proof of a single owner; none where there is none. */
	static @Nullable EvidenceFile closed(@Nullable String sha256) {
		return (sha256 != null) ? new EvidenceFile(sha256, false) : null;
	}

}
