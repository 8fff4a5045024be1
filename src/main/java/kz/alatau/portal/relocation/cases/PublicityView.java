package kz.alatau.portal.relocation.cases;

import java.util.List;

/**
 * How the publication of an edition is proven.
 *
 * @param proofs records of media, annulled ones too
 * @param proven whether a medium proves it
 */
public record PublicityView(Publication publication, List<EventView> proofs, boolean proven) {

	public PublicityView {
		proofs = List.copyOf(proofs);
	}

}
