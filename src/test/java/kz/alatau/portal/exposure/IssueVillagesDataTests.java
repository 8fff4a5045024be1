package kz.alatau.portal.exposure;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.village.Villages;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Three villages whose results were agreed upon in advance, as literal values. */
@PortalTest
class IssueVillagesDataTests {

	/** Half of the last digit given for areas; a part in a million for shares. */
	private static final Offset<Double> HECTARES = Offset.offset(0.00005);

	private static final Offset<Double> SHARE = Offset.offset(1e-6);

	@Autowired
	private Villages villages;

	@Autowired
	private Exposures exposures;

	@ParameterizedTest
	@CsvSource({ "arna, 3400, 259.8072", "daulet, 1700, 130.1868", "kuigan, 1100, 87.0903" })
	void populationAndAreaAreThoseAgreed(String slug, int population, double hectares) {
		assertThat(stored(slug).population()).isEqualTo(population);
		assertThat(stored(slug).area().hectares()).isCloseTo(hectares, HECTARES);
	}

	@ParameterizedTest
	@CsvSource({ "daulet, 496", "kuigan, 321" })
	void householdsAreThoseAgreed(String slug, int households) {
		assertThat(stored(slug).households()).isEqualTo(households);
	}

	@ParameterizedTest
	@CsvSource({ "arna, 0, 0, 0, 0, 259.8072", "daulet, 13.6007, 20.5819, 96.0043, 0, 0",
			"kuigan, 8.2096, 0, 66.5480, 0, 12.3327" })
	void hectaresAreThoseAgreed(String slug, double acquired, double partial, double undecided, double integrated,
			double retained) {
		VillageExposure village = stored(slug);
		assertThat(hectares(village, Disposition.ACQUIRED)).isCloseTo(acquired, HECTARES);
		assertThat(hectares(village, Disposition.PARTIAL)).isCloseTo(partial, HECTARES);
		assertThat(hectares(village, Disposition.UNDECIDED)).isCloseTo(undecided, HECTARES);
		assertThat(hectares(village, Disposition.INTEGRATED)).isCloseTo(integrated, HECTARES);
		assertThat(hectares(village, Disposition.RETAINED)).isCloseTo(retained, HECTARES);
	}

	@ParameterizedTest(name = "{0}, {1}")
	@CsvSource({ "arna, LOW, 0, 0, 0, NONE", "arna, CENTRAL, 0, 0, 0, NONE", "arna, HIGH, 0, 0, 0.419557, SIGNIFICANT",
			"daulet, LOW, 56, 191, 0.030654, MODERATE", "daulet, CENTRAL, 129, 442, 0.168550, SIGNIFICANT",
			"daulet, HIGH, 496, 1700, 1.0, SEVERE", "kuigan, LOW, 32, 109, 0.020008, MODERATE",
			"kuigan, CENTRAL, 32, 110, 0.020008, MODERATE", "kuigan, HIGH, 280, 960, 0.698307, SEVERE" })
	void estimatesAreThoseAgreed(String slug, Estimate estimate, int dwellings, int persons, double share,
			Severity severity) {
		Counts counts = stored(slug).estimates().of(estimate);
		assertThat(counts.dwellings()).isEqualTo(dwellings);
		assertThat(counts.persons()).isEqualTo(persons);
		assertThat(counts.productiveShare().value()).isCloseTo(share, SHARE);
		assertThat(counts.severity()).isEqualTo(severity);
	}

	private VillageExposure stored(String slug) {
		return this.villages.bySlug(slug)
			.flatMap((village) -> this.exposures.ofVillage(village.code()))
			.orElseThrow()
			.result();
	}

	private static double hectares(VillageExposure village, Disposition disposition) {
		return village.land().of(disposition).hectares();
	}

}
