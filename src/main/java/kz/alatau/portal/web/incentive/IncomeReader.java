package kz.alatau.portal.web.incentive;

import kz.alatau.portal.incentive.Income;
import kz.alatau.portal.incentive.Income.Turnover;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the income of a year: a part can never be more than its whole. */
final class IncomeReader {

	private final IncentiveForm form;

	private final FieldReader fields;

	IncomeReader(IncentiveForm form, FieldReader fields) {
		this.form = form;
		this.fields = fields;
	}

	Income read() {
		Money all = this.fields.requiredMoney("income", this.form.income());
		Money priority = this.fields.requiredMoney("priority", this.form.priority());
		Money sales = this.fields.moneyOrZero("sales", this.form.sales());
		if (all == null || priority == null) {
			turnover(Money.ZERO, Money.ZERO);
			return Income.NONE;
		}
		boolean parts = isPart("priority", priority, all, "incentive.error.priority-above-income")
				& isPart("sales", sales, priority, "incentive.error.sales-above-priority");
		Turnover turnover = turnover(all, priority);
		if (!parts || turnover == null && !all.equals(priority)) {
			return Income.NONE;
		}
		return new Income(priority.minus(sales), sales, all.minus(priority), turnover);
	}

	/** Needed only to share the relief of land and property (article 735(2)). */
	private @Nullable Turnover turnover(Money income, Money priorityIncome) {
		Money all = this.fields.money("turnover", this.form.turnover());
		Money priority = this.fields.money("priorityTurnover", this.form.priorityTurnover());
		if (all == null && priority == null && income.equals(priorityIncome)) {
			return null;
		}
		if (all == null || priority == null) {
			askForBoth(all, priority);
			return null;
		}
		boolean possible = isPart("priorityTurnover", priority, all, "incentive.error.priority-above-turnover")
				& isPart("turnover", income, all, "incentive.error.income-above-turnover") & isPart("priorityTurnover",
						priorityIncome, priority, "incentive.error.priority-income-above-turnover");
		return possible ? new Turnover(priority, all) : null;
	}

	private void askForBoth(@Nullable Money all, @Nullable Money priority) {
		if (all == null) {
			this.fields.refuse("turnover", "incentive.error.turnover-needed");
		}
		if (priority == null) {
			this.fields.refuse("priorityTurnover", "incentive.error.turnover-needed");
		}
	}

	private boolean isPart(String field, Money part, Money whole, String otherwise) {
		if (part.compareTo(whole) > 0) {
			this.fields.refuse(field, otherwise);
			return false;
		}
		return true;
	}

}
