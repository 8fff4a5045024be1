package kz.alatau.portal.bench;

import java.util.concurrent.TimeUnit;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
import kz.alatau.portal.incentive.Horizon;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.legislation.BundledLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A traced assessment of a whole business, all eight taxes under both regimes, for one
 * year and for thirty.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IncentiveBenchmark {

	private static final String BUSINESS = """
			{"contract": {"signed": "2026-06-15", "years": 30, "zoneLastDay": "2060-12-31"},
			 "project": {"cost": 70000000000}, "city": {"outcome": "MOVED"},
			 "yearly": {"gross": 5000000000, "grossPriority": 4000000000, "incomePriority": 1200000000,
			  "incomeOther": 100000000, "sales": 3000000000, "exports": 500000000, "purchases": 900000000},
			 "growth": {"incomePercent": 3, "payPercent": 5, "tradePercent": 3},
			 "losses": [{"year": 2025, "amount": 300000000}],
			 "assets": [{"group": "BUILDINGS", "cost": 1000000000}, {"group": "MACHINES", "cost": 600000000},
			  {"group": "COMPUTERS", "cost": 50000000}, {"group": "OTHER", "cost": 100000000}],
			 "buildings": [{"value": 10400000000, "from": "2026-10-01", "monthlyFall": 20000000}],
			 "land": [{"area": 240000}, {"area": 30000, "tenure": "LEASED", "contractFee": 300000}],
			 "payroll": [{"workers": 350, "gross": 400000, "pension": 40000, "medical": 8000},
			  {"workers": 50, "gross": 55000, "pension": 5500, "medical": 1100}],
			 "imports": [{"value": 500000000, "dutyPercent": 5, "freeCustomsZone": true}],
			 "dividends": [{"payee": "RESIDENT_INDIVIDUAL", "amount": 300000000, "sharePercent": 60}],
			 "discountPercent": 12}
			""";

	private final IncentiveCase oneYear = read().with(new Horizon(2027, 1));

	private final IncentiveCase thirtyYears = read().with(new Horizon(2026, 30));

	private static IncentiveCase read() {
		return switch (CaseReader.read(CaseDocument.ofJson(BUSINESS), BundledLaw.LAW)) {
			case CaseReading.Accepted accepted -> accepted.subject();
			case CaseReading.Refused refused -> throw new IllegalStateException(refused.toString());
		};
	}

	@Benchmark
	public IncentiveAssessment oneYear() {
		return IncentiveCalculator.assess(this.oneYear, BundledLaw.LAW);
	}

	@Benchmark
	public IncentiveAssessment thirtyYears() {
		return IncentiveCalculator.assess(this.thirtyYears, BundledLaw.LAW);
	}

}
