package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.village.Villages;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The stored results of the starter data against those of another implementation. */
@PortalTest
class StarterExposureDataTests {

	/** A hundredth of a percent of an area, and a part in a million of a share. */
	private static final double RELATIVE = 1e-4;

	private static final Offset<Double> SHARE = Offset.offset(1e-6);

	private static final double NOUGHT_HECTARES = 1e-6;

	@Autowired
	private Villages villages;

	@Autowired
	private Exposures exposures;

	@Autowired
	private ExposureComputation computation;

	@Autowired
	private JdbcClient database;

	static Stream<String> slugs() {
		return Independent.slugs();
	}

	@Test
	void theTwelveVillagesAreThoseOfTheOtherImplementation() {
		assertThat(this.exposures.ofVillages()).hasSize(12);
		assertThat(slugs()).hasSize(12)
			.allSatisfy((slug) -> assertThat(stored(slug).village().kato())
				.isEqualTo(Independent.village(slug).required("kato").asString()));
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void whatTheVillageHasAgrees(String slug) {
		JsonNode expected = Independent.village(slug);
		VillageExposure village = stored(slug);
		assertThat(village.method()).isEqualTo(ExposureMethod.DWELLINGS);
		assertThat(village.population()).isEqualTo(expected.required("population").asInt());
		assertThat(village.dwellings()).isEqualTo(expected.required("dwellingsTotal").asInt());
		assertThat(village.households()).isEqualTo(expected.required("householdsTotal").asInt());
		assertHectares(village.area(), expected.required("areaHectares"));
		assertHectares(village.productive(), expected.required("productiveHectares"));
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void hectaresByDispositionAgree(String slug) {
		JsonNode expected = Independent.village(slug);
		VillageExposure village = stored(slug);
		for (Disposition disposition : Disposition.values()) {
			assertHectares(village.land().of(disposition), expected.required("hectares").required(disposition.name()));
		}
		assertHectares(village.outsidePlan(), expected.required("outsideHectares"));
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void theThreeEstimatesAgree(String slug) {
		VillageExposure village = stored(slug);
		for (Estimate estimate : Estimate.values()) {
			JsonNode expected = of(Independent.village(slug).required("estimates"), estimate);
			Counts counts = village.estimates().of(estimate);
			assertCounts(counts, expected);
			assertThat(counts.productiveShare().value()).isCloseTo(expected.required("productiveShare").asDouble(),
					SHARE);
			assertThat(counts.severity()).hasToString(expected.required("severity").asString());
		}
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void thePhasesAgree(String slug) {
		List<JsonNode> expected = Independent.village(slug).required("phases").valueStream().toList();
		List<PhaseExposure> phases = stored(slug).phases();
		assertThat(phases).hasSameSizeAs(expected);
		for (int i = 0; i < phases.size(); i++) {
			assertThat(phases.get(i).phase().start()).isEqualTo(expected.get(i).required("start").asInt());
			assertThat(phases.get(i).phase().end()).isEqualTo(expected.get(i).required("end").asInt());
			for (Estimate estimate : Estimate.values()) {
				assertCounts(phases.get(i).counts().of(estimate), of(expected.get(i), estimate));
			}
		}
	}

	@Test
	void theTotalsOfTheDistrictsAgree() {
		List<TotalExposure> districts = this.exposures.totals().orElseThrow().result().districts();
		assertThat(districts).hasSize(Independent.districts().size());
		for (TotalExposure total : districts) {
			String code = (total.district() != null) ? total.district() : "OUTSIDE";
			assertTotals(total, Independent.districts().required(code));
		}
	}

	@Test
	void theTotalOfTheCityAgreesAndIsNotTheSumOfRoundedPersons() {
		TotalExposure city = this.exposures.totals().orElseThrow().result().city();
		assertTotals(city, Independent.city());
		assertThat(city.estimates().low().persons()).isEqualTo(3_636);
		assertThat(this.exposures.ofVillages()
			.values()
			.stream()
			.mapToInt((each) -> each.estimates().low().persons())
			.sum()).isEqualTo(3_632);
	}

	@Test
	void anotherRefreshStoresNothingNew() {
		long before = rows();
		assertThat(this.computation.refresh()).isFalse();
		assertThat(rows()).isEqualTo(before);
	}

	private VillageExposure stored(String slug) {
		return this.villages.bySlug(slug)
			.flatMap((village) -> this.exposures.ofVillage(village.code()))
			.orElseThrow()
			.result();
	}

	private long rows() {
		return this.database
			.sql("select (select count(*) from exposure_snapshot) + (select count(*) from village_exposure)"
					+ " + (select count(*) from exposure_estimate)")
			.query(Long.class)
			.single();
	}

	private static void assertCounts(Counts counts, JsonNode expected) {
		assertThat(counts.dwellings()).isEqualTo(expected.required("dwellings").asInt());
		assertThat(counts.households()).isEqualTo(expected.required("households").asInt());
		assertThat(counts.persons()).isEqualTo(expected.required("persons").asInt());
		assertHectares(counts.productive(), expected.required("productiveHectares"));
	}

	private static void assertTotals(TotalExposure total, JsonNode expected) {
		for (Estimate estimate : Estimate.values()) {
			JsonNode numbers = of(expected, estimate);
			assertThat(total.estimates().of(estimate)).isEqualTo(new Totals(numbers.required("dwellings").asInt(),
					numbers.required("households").asInt(), numbers.required("persons").asInt()));
		}
	}

	private static void assertHectares(Area area, JsonNode expected) {
		double hectares = expected.asDouble();
		assertThat(area.hectares()).isCloseTo(hectares, Offset.offset(Math.max(NOUGHT_HECTARES, RELATIVE * hectares)));
	}

	private static JsonNode of(JsonNode estimates, Estimate estimate) {
		return estimates.required(estimate.name().toLowerCase(Locale.ROOT));
	}

}
