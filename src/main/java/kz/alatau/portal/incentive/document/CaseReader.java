package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Activity;
import kz.alatau.portal.incentive.Answer;
import kz.alatau.portal.incentive.Breach;
import kz.alatau.portal.incentive.Business;
import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Currency;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Project;
import kz.alatau.portal.incentive.Readings;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.Standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes a case of a document, or says field by field why it cannot be one. */
public final class CaseReader {

	private static final Map<Regime, Set<String>> GROUPS = Map.of(Regime.SEZ_735, Set.of("contract", "city"),
			Regime.GRANDFATHERED_AGREEMENT, Set.of("agreement"), Regime.ALATAU_LICENCE, Set.of("licence"));

	private final CaseValues values;

	private final Legislation legislation;

	private CaseReader(CaseValues values, Legislation legislation) {
		this.values = values;
		this.legislation = legislation;
	}

	/** Everything that is wrong is said at once, each field once. */
	public static CaseReading read(CaseDocument document, Legislation legislation) {
		boolean unreadable = document.faults().stream().map(Refusal::field).anyMatch(String::isEmpty);
		return unreadable ? new CaseReading.Refused(document.faults())
				: new CaseReader(new CaseValues(document), legislation).read();
	}

	private CaseReading read() {
		Regime regime = regime();
		refuseOtherRegimes(regime);
		Project project = project(regime);
		Entitlement entitlement = new EntitlementReader(this.values, this.legislation).read(regime);
		Breach breach = new BreachReader(this.values).read(entitlement, regime);
		HorizonReader horizon = new HorizonReader(this.values, entitlement, regime);
		Readings readings = readings();
		Business business = new BusinessReader(this.values, horizon.years(), this.legislation).read(readings);
		LocalDate lawChange = this.values.date("lawChange");
		BigDecimal discount = this.values.shareOrZero("discountPercent");
		IncentiveCase subject = new IncentiveCase(null, project, entitlement, standing(), business, breach, lawChange,
				readings, discount, currency());
		List<Refusal> refusals = this.values.refusals();
		return refusals.isEmpty()
				? new CaseReading.Accepted(horizon.in(subject, this.legislation), this.values.document())
				: new CaseReading.Refused(refusals);
	}

	private Regime regime() {
		return this.values.choice("regime", apparentRegime(this.values.document()));
	}

	private static Regime apparentRegime(CaseDocument document) {
		if (document.has("contract")) {
			return Regime.SEZ_735;
		}
		if (document.has("agreement")) {
			return Regime.GRANDFATHERED_AGREEMENT;
		}
		return document.has("licence") ? Regime.ALATAU_LICENCE : Regime.STANDARD;
	}

	private void refuseOtherRegimes(Regime regime) {
		GROUPS.forEach((owner, groups) -> {
			if (owner != regime && this.values.areSound("regime")) {
				List<String> paths = this.values.document().under(groups);
				paths.forEach((path) -> this.values.refuse(path, "incentive.error.other-regime", owner.name()));
			}
		});
	}

	private Project project(Regime regime) {
		if (regime == Regime.SEZ_735 || regime == Regime.GRANDFATHERED_AGREEMENT) {
			this.values.need("project.cost");
		}
		Money cost = this.values.moneyOrZero("project.cost");
		return new Project(cost, this.values.isYes("project.specialSector"),
				this.values.choice("project.activity", Activity.GENERAL),
				this.values.choice("project.otherActivity", Activity.GENERAL));
	}

	private Standing standing() {
		return new Standing(answers("conditions.", Condition.class), answers("exclusions.", Exclusion.class));
	}

	private <E extends Enum<E>> Map<E, Answer> answers(String group, Class<E> questions) {
		Map<E, Answer> answers = new EnumMap<>(questions);
		for (E question : questions.getEnumConstants()) {
			String path = group + question.name();
			if (this.values.isGiven(path)) {
				answers.put(question, this.values.choice(path, Answer.NO));
			}
		}
		return answers;
	}

	private Readings readings() {
		Readings readings = Readings.STANDARD;
		for (OpenReading question : OpenReading.values()) {
			String path = "readings." + question.code();
			if (this.values.isGiven(path)) {
				readings = readings.with(question, this.values.choice(path, question.standard()));
			}
		}
		return readings;
	}

	private @Nullable Currency currency() {
		if (!this.values.document().has("currency")) {
			return null;
		}
		this.values.need("currency.code", "currency.rate", "currency.on");
		String code = this.values.document().text("currency.code");
		if (code != null && !code.matches("[A-Z]{3}")) {
			this.values.refuse("currency.code", "incentive.error.currency");
		}
		BigDecimal rate = this.values.number("currency.rate");
		if (rate != null && rate.signum() == 0) {
			this.values.refuse("currency.rate", "incentive.error.positive");
		}
		LocalDate on = this.values.date("currency.on");
		return (code != null && rate != null && on != null) ? new Currency(code, rate, on) : null;
	}

}
