package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.plan.ZoneChange.Aspect;
import kz.alatau.portal.plan.ZoneChange.Kind;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Two drafts, which are discarded again. */
@PortalTest
class PlanComparisonIntegrationTests {

	private static final Boundary SQUARE = Boundary.ofWkt("POLYGON ((77 43.5, 77.01 43.5, 77.01 43.51, 77 43.5))");

	private static final Boundary OTHER = Boundary.ofWkt("POLYGON ((77 43.5, 77.02 43.5, 77.01 43.51, 77 43.5))");

	@Autowired
	private PlanDrafts drafts;

	@Autowired
	private PlanComparison comparison;

	private final List<Integer> stored = new ArrayList<>();

	@AfterEach
	void discardDrafts() {
		this.stored.forEach((number) -> this.drafts.discard(number, "aigerim"));
	}

	@Test
	void zonesAddedRemovedChangedAndTheSameAreToldApart() {
		int from = store(zone("A"), zone("B"), zone("C"));
		int to = store(zone("A"), with(zone("B"), Disposition.RETAINED), zone("D"));
		PlanDifference difference = this.comparison.difference(from, to, 0);
		assertThat(difference)
			.extracting(PlanDifference::added, PlanDifference::removed, PlanDifference::changed,
					PlanDifference::unchanged)
			.containsExactly(1, 1, 1, 1);
		assertThat(difference.changes()).extracting(ZoneChange::code, ZoneChange::kind)
			.containsExactly(tuple("B", Kind.CHANGED), tuple("C", Kind.REMOVED), tuple("D", Kind.ADDED));
		PlanComparison.ChangedCodes codes = this.comparison.changedCodes(from, to);
		assertThat(codes).isEqualTo(new PlanComparison.ChangedCodes(List.of("D"), List.of("C"), List.of("B")));
	}

	@Test
	void everyAspectIsNamed() {
		PlanZone before = zone("A");
		PlanZone after = new PlanZone("A", "GATE", new LocalizedText("а", "б", "c"), LandUse.HEALTH,
				Disposition.PARTIAL, new Phase(2030, 2031), Basis.PUBLISHED, OTHER);
		int from = store(before);
		int to = store(after);
		ZoneChange change = this.comparison.difference(from, to, 0).changes().getFirst();
		assertThat(change.aspects()).isEqualTo(Set.of(Aspect.values()));
		ZoneLine line = change.after();
		assertThat(line).isNotNull();
		assertThat(line.districtName()).isNotNull();
		assertThat(change.before()).satisfies((earlier) -> assertThat(earlier.districtName()).isNull());
	}

	@Test
	void aBoundaryAloneIsADifference() {
		int from = store(zone("A"));
		int to = store(new PlanZone("A", null, null, LandUse.TRANSPORT, Disposition.ACQUIRED, new Phase(2027, 2030),
				Basis.SCHEMATIC, OTHER));
		assertThat(this.comparison.difference(from, to, 0).changes()).singleElement()
			.satisfies((change) -> assertThat(change.aspects()).containsExactly(Aspect.BOUNDARY));
	}

	@Test
	void aVersionDoesNotDifferFromItself() {
		int version = store(zone("A"), zone("B"));
		PlanDifference difference = this.comparison.difference(version, version, 0);
		assertThat(difference.count()).isZero();
		assertThat(difference.pages()).isOne();
		assertThat(difference.unchanged()).isEqualTo(2);
	}

	@Test
	void changesComeInPages() {
		PlanZone[] many = new PlanZone[PlanComparison.PAGE + 1];
		for (int i = 0; i < many.length; i++) {
			many[i] = zone("Z-%03d".formatted(i));
		}
		int from = store(zone("A"));
		int to = store(many);
		PlanDifference first = this.comparison.difference(from, to, 0);
		assertThat(first.changes()).hasSize(PlanComparison.PAGE);
		assertThat(first.pages()).isEqualTo(2);
		assertThat(this.comparison.difference(from, to, 1).changes()).extracting(ZoneChange::code)
			.containsExactly("Z-099", "Z-100");
	}

	private int store(PlanZone... zones) {
		PlanAct act = new PlanAct(PlanKind.MASTER_PLAN, "1", LocalDate.of(2025, 10, 1), null, null, 1, null, null);
		int number = this.drafts.store(act, List.of(zones), "test.geojson", "aigerim");
		this.stored.add(number);
		return number;
	}

	private static PlanZone zone(String code) {
		return new PlanZone(code, null, null, LandUse.TRANSPORT, Disposition.ACQUIRED, new Phase(2027, 2030),
				Basis.SCHEMATIC, SQUARE);
	}

	private static PlanZone with(PlanZone zone, Disposition disposition) {
		return new PlanZone(zone.code(), zone.district(), zone.name(), zone.landUse(), disposition, zone.phase(),
				zone.basis(), zone.boundary());
	}

}
