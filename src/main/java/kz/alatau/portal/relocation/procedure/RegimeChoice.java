package kz.alatau.portal.relocation.procedure;

import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;

/** Which law a taking goes by. */
public sealed interface RegimeChoice {

	/**
	 * It goes by this law.
	 *
	 * @param rules why, and what else holds beside it
	 */
	record Applies(LegalRegime regime, List<RegimeRule> rules) implements RegimeChoice {

		public Applies {
			rules = List.copyOf(rules);
		}

	}

	/** No law that was read lets this body take land for this purpose on this day. */
	record None(Refusal refusal) implements RegimeChoice {

	}

}
