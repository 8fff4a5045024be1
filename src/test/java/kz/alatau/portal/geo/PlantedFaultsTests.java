package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TakenCodes;
import kz.alatau.portal.dataset.TestFile;
import kz.alatau.portal.geo.PlantedFaults.Planted;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.LandUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlantedFaultsTests {

	private static final GeoJsonRules RULES = GeoJsonRules.areas("code", 20_000, 1L << 26);

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3 })
	void everyPlantedFaultIsListedAndNothingElse(long seed) {
		PlantedFaults plan = PlantedFaults.plan(5_000, 300, seed);
		Faults faults = read(plan);
		assertThat(faults.all()).extracting(Planted::of).containsExactlyElementsOf(plan.faults());
		assertThat(faults.count()).isEqualTo(300);
	}

	@Test
	void everyKindThatAFeatureCanHaveIsPlanted() {
		Set<Kind> planted = EnumSet.noneOf(Kind.class);
		PlantedZone.FAULTS.forEach((fault) -> planted.add(fault.kind()));
		assertThat(EnumSet.complementOf(EnumSet.copyOf(planted))).containsExactlyInAnyOrder(Kind.UNREADABLE,
				Kind.WRONG_ENCODING, Kind.COMPRESSED, Kind.NOT_A_COLLECTION, Kind.TRAILING_CONTENT, Kind.NOTHING_INSIDE,
				Kind.MISSING_COLUMN, Kind.NOT_A_DATE);
	}

	@Test
	void aPlanWithoutPlantedFaultsHasNone() {
		assertThat(read(PlantedFaults.plan(5_000, 0, 1)).all()).isEmpty();
	}

	@Test
	void pastAThousandTheFirstAreListedAndAllAreCounted() {
		PlantedFaults plan = PlantedFaults.plan(5_000, 4_000, 4);
		Faults faults = read(plan);
		assertThat(faults.count()).isEqualTo(4_000);
		assertThat(faults.all()).extracting(Planted::of).containsExactlyElementsOf(plan.faults().subList(0, 1_000));
	}

	@Test
	void faultsBeforeABreakAreNotLost() {
		PlantedFaults plan = PlantedFaults.plan(500, 100, 5);
		String broken = plan.content().substring(0, plan.content().lastIndexOf("\"properties\"")) + "!";
		Faults faults = new Faults(plan.file());
		GeoJsonFile.read(TestFile.of("broken", broken), RULES, faults, Progress.NONE, zones());
		List<Planted> expected = new ArrayList<>(plan.faults());
		expected.removeIf((fault) -> fault.feature() == 500);
		expected.add(new Planted(500, "", "", Kind.UNREADABLE));
		assertThat(faults.all()).extracting(Planted::of).containsExactlyElementsOf(expected);
	}

	private static Faults read(PlantedFaults plan) {
		Faults faults = new Faults(plan.file());
		GeoJsonFile.read(plan.file(), RULES, faults, Progress.NONE, zones());
		return faults;
	}

	/** Reads what the plan's own import reads. */
	private static Consumer<Feature> zones() {
		TakenCodes codes = new TakenCodes();
		return (feature) -> {
			Fields fields = feature.polygonFields();
			fields.unique("code", 20, codes);
			fields.optionalReference("district", Set.of("GATE"));
			fields.optionalLocalized("name", 100);
			fields.oneOf("land_use", LandUse.class);
			fields.oneOf("disposition", Disposition.class);
			int start = fields.year("phase_start");
			int end = fields.year("phase_end");
			if (end < start) {
				fields.fault("phase_end", Kind.END_BEFORE_START, end + " < " + start);
			}
		};
	}

}
