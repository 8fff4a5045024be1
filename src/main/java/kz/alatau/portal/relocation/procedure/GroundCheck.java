package kz.alatau.portal.relocation.procedure;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is checked before anything is resolved (step G0).
 *
 * @param ground empty when none was chosen
 * @param stateNeed no commercial or other aim than a need of the state
 * @param noOtherWay the need cannot be met otherwise
 * @param onlyNeededExtent no more land than the need demands
 * @param protectedLand irrigated farmland, test fields, land of the forest or water fund
 * @param exceptionalCase the Land Code allows it for such land
 */
public record GroundCheck(@Nullable Ground ground, boolean stateNeed, boolean noOtherWay, boolean onlyNeededExtent,
		boolean protectedLand, boolean exceptionalCase) {

	/** Every reason why the taking may not begin; empty when it may. */
	public List<Refusal> refusals(LegalRegime regime) {
		List<Refusal> refusals = new ArrayList<>();
		if (this.ground == null || !this.ground.isOf(regime)) {
			refusals.add(ofGround(regime));
		}
		demand(this.stateNeed, "stateNeed", "procedure.ground.not-state-need", refusals);
		demand(this.noOtherWay, "noOtherWay", "procedure.ground.other-way", refusals);
		demand(this.onlyNeededExtent, "onlyNeededExtent", "procedure.ground.extent", refusals);
		demand(!this.protectedLand || this.exceptionalCase, "exceptionalCase", "procedure.ground.protected-land",
				refusals);
		return refusals;
	}

	/** That a ground of the law must be chosen. */
	public static Refusal ofGround(LegalRegime regime) {
		return Refusal.of("ground", switch (regime) {
			case GENERAL -> "procedure.gate.ground-general";
			case ALATAU_SPECIAL -> "procedure.gate.ground-special";
		});
	}

	private static void demand(boolean kept, String field, String messageKey, List<Refusal> refusals) {
		if (!kept) {
			refusals.add(Refusal.of(field, messageKey));
		}
	}

}
