package kz.alatau.portal.web.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The zones one can choose from. Those of a version never change, so they are read once.
 */
@Component
public class ZoneChoices {

	/** A longer list is not a list any more: there one types the code. */
	private static final int MOST = 1_000;

	private final Exposures exposures;

	private final MasterPlan plan;

	private final AtomicReference<@Nullable Choices> known = new AtomicReference<>();

	ZoneChoices(Exposures exposures, MasterPlan plan) {
		this.exposures = exposures;
		this.plan = plan;
	}

	/** The zones of the plan that is asked about; empty until there is one. */
	public Optional<Choices> current() {
		return this.exposures.inForce().map((key) -> {
			Choices latest = this.known.get();
			if (latest == null || latest.planVersion() != key.planVersion()) {
				latest = read(key.planVersion());
				this.known.set(latest);
			}
			return latest;
		});
	}

	private Choices read(int version) {
		List<ZoneLine> zones = this.plan.zoneLines(version, 0, MOST + 1);
		Map<String, LocalizedText> districts = this.plan.districts()
			.stream()
			.collect(Collectors.toMap(PlanDistrict::code, PlanDistrict::name));
		Map<String, List<ZoneLine>> byDistrict = zones.stream()
			.limit(MOST)
			.collect(Collectors.groupingBy((zone) -> (zone.district() != null) ? zone.district() : "", TreeMap::new,
					Collectors.toList()));
		List<Group> groups = new ArrayList<>();
		byDistrict.forEach((district, its) -> groups.add(new Group(districts.get(district), its)));
		return new Choices(version, zones.size() <= MOST, groups);
	}

	/**
	 * The zones of a plan.
	 *
	 * @param complete whether these are all
	 * @param groups corridors first, then by district
	 */
	public record Choices(int planVersion, boolean complete, List<Group> groups) {

		public Choices {
			groups = List.copyOf(groups);
		}

		/** The codes to choose from, in order. */
		public List<String> codes() {
			return this.groups.stream()
				.flatMap((group) -> group.zones().stream())
				.map(ZoneLine::code)
				.sorted(Comparator.naturalOrder())
				.toList();
		}

	}

	/**
	 * Zones that belong together.
	 *
	 * @param district its name; empty for corridors
	 */
	public record Group(@Nullable LocalizedText district, List<ZoneLine> zones) {

		public Group {
			zones = List.copyOf(zones);
		}

	}

}
