package kz.alatau.portal.web.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.procedure.AppliedLimit;
import kz.alatau.portal.relocation.procedure.ProcedureRule;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.relocation.procedure.TimeLimit;

/**
 * The law of taking land as a page shows it.
 *
 * @param pairs where the two laws differ
 * @param selection which law applies
 * @param general the rules of the general law
 * @param special the rules of the special legal regime
 * @param limits the times of the law, in the order of the procedure
 * @param today the day it is shown as of
 */
record TakingLawPage(List<Pair> pairs, List<ProcedureRule> selection, List<ProcedureRule> general,
		List<ProcedureRule> special, List<AppliedLimit> limits, LocalDate today) {

	static TakingLawPage of(ProcedureRules rules, LocalDate today) {
		List<ProcedureRule> sentences = rules.all().stream().filter((rule) -> rule.use() != null).toList();
		return new TakingLawPage(pairs(sentences), sentences.stream().filter((rule) -> rule.regime() == null).toList(),
				of(sentences, LegalRegime.GENERAL), of(sentences, LegalRegime.ALATAU_SPECIAL), limits(rules, today),
				today);
	}

	private static List<ProcedureRule> of(List<ProcedureRule> sentences, LegalRegime regime) {
		return sentences.stream().filter((rule) -> rule.regime() == regime).toList();
	}

	private static List<Pair> pairs(List<ProcedureRule> sentences) {
		return sentences.stream()
			.filter((rule) -> rule.differsFrom() != null)
			.flatMap((special) -> sentences.stream()
				.filter((rule) -> rule.id().equals(special.differsFrom()))
				.map((general) -> new Pair(general, special)))
			.toList();
	}

	/** The special regime has published none but one of its own (REG-8). */
	private static List<AppliedLimit> limits(ProcedureRules rules, LocalDate today) {
		return Arrays.stream(TimeLimit.values()).map((limit) -> rules.limit(limit, regime(limit), today)).toList();
	}

	private static LegalRegime regime(TimeLimit limit) {
		return (limit == TimeLimit.DEVELOPMENT) ? LegalRegime.ALATAU_SPECIAL : LegalRegime.GENERAL;
	}

	/** Whether a rule is not in force yet on the day of the page. */
	public boolean isToCome(ProcedureRule rule) {
		LocalDate from = rule.from();
		return from != null && this.today.isBefore(from);
	}

	/** The same question under the two laws. */
	record Pair(ProcedureRule general, ProcedureRule special) {

	}

}
