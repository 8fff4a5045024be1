package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/** A made-up village on the plane: well-known text, in metres. */
final class TestVillage {

	private final int population;

	private final ProjectedBoundary boundary;

	private final List<Dwelling> dwellings = new ArrayList<>();

	private final List<ProjectedBoundary> fields = new ArrayList<>();

	private Basis basis = Basis.PUBLISHED;

	private TestVillage(int population, String wkt) {
		this.population = population;
		this.boundary = ProjectedBoundary.ofWkt(wkt);
	}

	static TestVillage of(int population, String wkt) {
		return new TestVillage(population, wkt);
	}

	/** A village of a thousand people on a square kilometre. */
	static TestVillage ofThousand() {
		return of(1_000, TestPlan.box(0, 0, 1_000, 1_000));
	}

	TestVillage dwelling(String wkt) {
		return dwelling(1, wkt);
	}

	TestVillage dwelling(int households, String wkt) {
		this.dwellings.add(new Dwelling(households, Footprint.ofWkt(wkt)));
		return this;
	}

	TestVillage field(String wkt) {
		this.fields.add(ProjectedBoundary.ofWkt(wkt));
		return this;
	}

	TestVillage foundedOn(Basis weakest) {
		this.basis = weakest;
		return this;
	}

	Settlement settlement(int number) {
		return new Settlement(new VillageCode("%09d".formatted(number)), this.population, this.boundary, this.dwellings,
				this.fields, new InputBasis(this.basis, Basis.PUBLISHED, null, null));
	}

}
