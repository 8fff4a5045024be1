package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That a medium printed an edition of a notice (rule KZ-02).
 *
 * @param edition the edition it proves
 * @param medium name of the medium and its issue, or the hour of the broadcast
 * @param address public address, empty where there is none
 * @param on day it came out
 * @param file the page or a recording of it, empty where none was attached
 */
public record MediaProof(int edition, String medium, String address, LocalDate on, @Nullable EvidenceFile file) {

	private static final int LONGEST_MEDIUM = 300;

	private static final int LONGEST_ADDRESS = 500;

	public MediaProof {
		medium = medium.strip();
		address = address.strip();
	}

	List<Refusal> refusals(LocalDate adopted, LocalDate today) {
		List<Refusal> refusals = new ArrayList<>();
		if (this.medium.isEmpty() || this.medium.length() > LONGEST_MEDIUM) {
			refusals.add(Refusal.of("medium", "taking.refused.medium"));
		}
		if (!isAddress() || this.address.length() > LONGEST_ADDRESS) {
			refusals.add(Refusal.of("address", "taking.refused.address"));
		}
		if (this.on.isAfter(today)) {
			refusals.add(Refusal.of("on", "procedure.date.future"));
		}
		if (this.on.isBefore(adopted)) {
			refusals.add(Refusal.of("on", "procedure.date.act-later"));
		}
		return refusals;
	}

	private boolean isAddress() {
		return this.address.isEmpty() || this.address.matches("https?://\\S+");
	}

}
