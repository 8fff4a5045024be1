package kz.alatau.portal.relocation.cases;

import java.util.List;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.TakingCase;

/**
 * A case with everything staff may know of it.
 *
 * @param round edition of the notice its clocks run from
 * @param inResolution whether the resolution still names the plot
 * @param history what staff recorded, annulled records too, in the order of recording
 * @param version the one to name with a change
 */
public record CaseView(long id, NoticeNumber number, String plot, int round, boolean inResolution, TakingCase taking,
		List<EventView> history, long version) {

	public CaseView {
		history = List.copyOf(history);
	}

}
