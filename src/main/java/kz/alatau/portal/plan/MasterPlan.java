package kz.alatau.portal.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.shared.Portal;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The master plan as it is read: the version in force, its zones, the districts and the
 * city.
 */
@Service
@Transactional(readOnly = true)
public class MasterPlan {

	private final CityRepository cities;

	private final DistrictRepository districts;

	private final PlanVersionRepository versions;

	private final ZoneRepository zones;

	private final ZoneLines lines;

	private final Clock clock;

	MasterPlan(CityRepository cities, DistrictRepository districts, PlanVersionRepository versions,
			ZoneRepository zones, ZoneLines lines, Clock clock) {
		this.cities = cities;
		this.districts = districts;
		this.versions = versions;
		this.zones = zones;
		this.lines = lines;
		this.clock = clock;
	}

	/** The version in force today; empty until a plan has been published. */
	public Optional<PlanVersionSummary> current() {
		return inForce(LocalDate.ofInstant(this.clock.instant(), Portal.ZONE));
	}

	/**
	 * The version in force on a day: adopted by then and not superseded by then, as far
	 * as it is published here.
	 */
	public Optional<PlanVersionSummary> inForce(LocalDate day) {
		return history().inForce(day);
	}

	/** The published versions, the newest first. */
	public List<PlanVersionSummary> versions() {
		return history().versions().reversed();
	}

	/** A published version. */
	public Optional<PlanVersionSummary> version(int number) {
		return this.versions.findByNumber(number).map(PlanVersion::summary).filter((version) -> !version.isDraft());
	}

	/** All published versions and which takes the place of which. */
	public PlanHistory history() {
		return new PlanHistory(
				this.versions.findByPublishedAtIsNotNullOrderByNumber().stream().map(PlanVersion::summary).toList());
	}

	/** What a version says of its zones, by code, a page of them. */
	public List<ZoneLine> zoneLines(int version, int page, int size) {
		return this.lines.page(version, page, size);
	}

	/** What a version says of the zones named. */
	public Map<String, ZoneLine> zoneLines(int version, Collection<String> codes) {
		return this.lines.named(version, codes).stream().collect(Collectors.toMap(ZoneLine::code, Function.identity()));
	}

	/** The zones named of a version, by code. */
	public List<PlanZone> zones(int version, Collection<String> codes) {
		return this.zones.findByPlanVersionAndCodeInOrderByCode(version, codes).stream().map(Zone::summary).toList();
	}

	/** The zones of a version, by code. */
	public List<PlanZone> zones(int version) {
		return this.zones.findByPlanVersionOrderByCode(version).stream().map(Zone::summary).toList();
	}

	/**
	 * A part of the zones of a version, by code.
	 * @param after code of the last zone of the part before; empty for the first
	 */
	public List<PlanZone> zonesAfter(int version, String after, int most) {
		return this.zones.findByPlanVersionAndCodeGreaterThanOrderByCode(version, after, Limit.of(most))
			.stream()
			.map(Zone::summary)
			.toList();
	}

	/** The districts, by code. */
	public List<PlanDistrict> districts() {
		return this.districts.findAllByOrderByCode().stream().map(District::summary).toList();
	}

	/** The city; empty until its boundary has been imported. */
	public Optional<CityBoundary> city() {
		return this.cities.findAllByOrderByKato().stream().map(City::boundary).findFirst();
	}

}
