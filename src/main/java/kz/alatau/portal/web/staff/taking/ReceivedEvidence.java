package kz.alatau.portal.web.staff.taking;

import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The file of a form, kept or refused.
 *
 * @param sha256 empty where none was chosen, or it was refused
 * @param refusals why it was
 */
record ReceivedEvidence(@Nullable String sha256, List<Refusal> refusals) {

	static final ReceivedEvidence NONE = new ReceivedEvidence(null, List.of());

	ReceivedEvidence {
		refusals = List.copyOf(refusals);
	}

	boolean isRefused() {
		return !this.refusals.isEmpty();
	}

}
