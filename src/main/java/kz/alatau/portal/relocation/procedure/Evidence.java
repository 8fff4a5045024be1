package kz.alatau.portal.relocation.procedure;

/**
 * A proof of a step.
 *
 * @param reference what it is and where it lies: number, issue of a newspaper, receipt
 * @param address public address, empty where there is none
 */
public record Evidence(EvidenceKind kind, String reference, String address) {

	public Evidence {
		if (reference.isBlank()) {
			throw new IllegalArgumentException("Evidence without a reference: " + kind);
		}
	}

}
