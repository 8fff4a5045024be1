package kz.alatau.portal.registration;

import java.util.List;

import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanPublished;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.PublicRegister;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters versions of the plan. */
@Component
class PlanRegistration {

	private final MasterPlan plan;

	private final PlanEntries entries;

	private final PublicRegister register;

	PlanRegistration(MasterPlan plan, PlanEntries entries, PublicRegister register) {
		this.plan = plan;
		this.entries = entries;
		this.register = register;
	}

	/** Last of all: the register is locked until the publication is through. */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(PlanPublished published) {
		PlanVersionSummary version = this.plan.version(published.version()).orElseThrow();
		this.register.append(this.entries.entry(version));
	}

	/** Enters what was published before there was a register, or without an event. */
	@Transactional
	public void enterEarlier() {
		List<PlanVersionSummary> missing = this.plan.versions().reversed().stream().filter(this::isMissing).toList();
		missing.forEach((version) -> this.register.appendOnce(this.entries.entry(version)));
	}

	private boolean isMissing(PlanVersionSummary version) {
		return this.register.find(EntryKind.PLAN_VERSION, PlanEntries.NUMBER, version.number()).isEmpty();
	}

}
