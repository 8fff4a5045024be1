package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.Objects;

import kz.alatau.portal.relocation.cases.EvidenceFile;
import kz.alatau.portal.relocation.cases.MediaProof;
import org.jspecify.annotations.Nullable;

/**
 * The form of a proof in the media, as typed.
 *
 * @param edition the edition it proves
 * @param open whether everybody may have the file
 */
record MediaForm(int edition, String medium, String address, String on, Boolean open) {

	static final MediaForm EMPTY = new MediaForm(0, "", "", "", false);

	/** A field that was not sent arrives as null. */
	MediaForm {
		medium = Objects.requireNonNullElse(medium, "");
		address = Objects.requireNonNullElse(address, "");
		on = Objects.requireNonNullElse(on, "");
		open = Objects.requireNonNullElse(open, false);
	}

	/**
	 * What it says.
	 * @param sha256 of the file that came with it, empty where none did
	 */
	MediaProof proof(LocalDate day, @Nullable String sha256) {
		return new MediaProof(this.edition, this.medium, this.address, day,
				(sha256 != null) ? new EvidenceFile(sha256, this.open) : null);
	}

}
