package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.incentive.LossLedger.Settlement;
import kz.alatau.portal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LossLedgerTests {

	@Test
	void oldestLossIsUsedFirst() {
		LossLedger ledger = new LossLedger(List.of(new Loss(2024, Money.of(100)), new Loss(2025, Money.of(100))));
		Settlement settlement = ledger.settle(2026, Money.of(150), 10);
		assertThat(settlement.taxable()).isEqualTo(Money.ZERO);
		assertThat(settlement.left().losses()).containsExactly(new Loss(2025, Money.of(50)));
	}

	@ParameterizedTest
	@CsvSource({ "2035, 0", "2036, 0", "2037, 100" })
	void lossLastsTenYears(int year, long taxable) {
		LossLedger ledger = new LossLedger(List.of(new Loss(2026, Money.of(100))));
		assertThat(ledger.settle(year, Money.of(100), 10).taxable()).isEqualTo(Money.of(taxable));
	}

}
