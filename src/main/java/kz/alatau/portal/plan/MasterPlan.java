package kz.alatau.portal.plan;

import java.util.List;
import java.util.Optional;

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

	MasterPlan(CityRepository cities, DistrictRepository districts, PlanVersionRepository versions,
			ZoneRepository zones) {
		this.cities = cities;
		this.districts = districts;
		this.versions = versions;
		this.zones = zones;
	}

	/** The version in force; empty until a plan has been imported. */
	public Optional<PlanVersionSummary> current() {
		return this.versions.findFirstByOrderByNumberDesc().map(PlanVersion::summary);
	}

	/** The zones of a version, by code. */
	public List<PlanZone> zones(int version) {
		return this.zones.findByPlanVersionOrderByCode(version).stream().map(Zone::summary).toList();
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
