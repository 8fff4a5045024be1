package kz.alatau.portal.relocation.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.alatau.portal.relocation.procedure.Evidence;
import kz.alatau.portal.relocation.procedure.EvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A proof as it is kept.
 *
 * @param reference what it is and where it lies
 * @param address public address, empty where there is none
 * @param attachment SHA-256 of the file, empty where none was attached
 * @param open whether everybody may have the file
 */
@Embeddable
public record Proof(@Enumerated(EnumType.STRING) EvidenceKind kind, String reference, String address,
		@Nullable String attachment, boolean open) {

	static Proof of(Evidence evidence, @Nullable EvidenceFile file) {
		return new Proof(evidence.kind(), evidence.reference(), evidence.address(),
				(file != null) ? file.sha256() : null, file != null && file.open());
	}

	Evidence evidence() {
		return new Evidence(this.kind, this.reference, this.address);
	}

}
