package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;

/** Finds the law a taking goes by from its purpose, the body that takes, and the day. */
public final class RegimeSelector {

	private final ProcedureRules rules;

	public RegimeSelector(ProcedureRules rules) {
		this.rules = rules;
	}

	/**
	 * The law for an act adopted on a day.
	 */
	public RegimeChoice choose(TakingPurpose purpose, Authority authority, LocalDate adopted) {
		return switch (purpose) {
			case CITY_LAND_FUND -> ofTheCity(authority, adopted);
			case STATE_NEED -> ofTheState(authority, adopted);
		};
	}

	/** REG-1. */
	private RegimeChoice ofTheCity(Authority authority, LocalDate adopted) {
		if (!this.rules.isInForce(RegimeRule.REG_1, adopted)) {
			return new RegimeChoice.None(Refusal.of("regime", "procedure.regime.not-yet"));
		}
		if (authority != Authority.ADMINISTRATION) {
			return new RegimeChoice.None(Refusal.of("authority", "procedure.regime.administration-only"));
		}
		return applies(LegalRegime.ALATAU_SPECIAL, adopted, RegimeRule.REG_1, RegimeRule.REG_2, RegimeRule.REG_8);
	}

	/**
	 * REG-4. It names the Government and akimats; whether the administration may take for
	 * other needs than its own was found in no text, so nobody is told that it may.
	 */
	private RegimeChoice ofTheState(Authority authority, LocalDate adopted) {
		if (authority == Authority.ADMINISTRATION) {
			return new RegimeChoice.None(Refusal.of("authority", "procedure.regime.unclear"));
		}
		return applies(LegalRegime.GENERAL, adopted, RegimeRule.REG_4);
	}

	private RegimeChoice applies(LegalRegime regime, LocalDate adopted, RegimeRule... because) {
		Stream<RegimeRule> beside = Stream.of(RegimeRule.REG_3, RegimeRule.REG_5, RegimeRule.REG_6, RegimeRule.REG_7);
		List<RegimeRule> rules = Stream.concat(Stream.of(because), beside)
			.filter((rule) -> this.rules.isInForce(rule, adopted))
			.toList();
		return new RegimeChoice.Applies(regime, rules);
	}

}
