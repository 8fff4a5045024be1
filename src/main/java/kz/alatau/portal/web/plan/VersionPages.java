package kz.alatau.portal.web.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.PlanExposure;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanHistory;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.village.VillageInventory;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.Alphabet;
import kz.alatau.portal.web.AskedDay;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.map.Maps;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Joins what the pages about versions of the plan show. */
@Component
class VersionPages {

	private static final int PAGE = 100;

	private final MasterPlan plan;

	private final Exposures exposures;

	private final Villages villages;

	private final VillageInventory inventory;

	private final Sources sources;

	private final Maps maps;

	private final Clock clock;

	VersionPages(MasterPlan plan, Exposures exposures, Villages villages, VillageInventory inventory, Sources sources,
			Maps maps, Clock clock) {
		this.plan = plan;
		this.exposures = exposures;
		this.villages = villages;
		this.inventory = inventory;
		this.sources = sources;
		this.maps = maps;
		this.clock = clock;
	}

	VersionListPage list(AskedDay asked, PlanHistory history) {
		List<PlanLine> lines = history.versions()
			.reversed()
			.stream()
			.map((version) -> PlanLine.of(version, history, today()))
			.toList();
		return new VersionListPage(lines, asked, history.earliest().map(PlanVersionSummary::asOf).orElse(null));
	}

	/**
	 * A version.
	 * @param day somebody asked about, if anybody did
	 * @param page of its zones, counted from 1
	 */
	VersionPage version(int number, @Nullable LocalDate day, int page, Locale locale) {
		PlanHistory history = this.plan.history();
		PlanVersionSummary version = history.byNumber(number)
			.orElseThrow(() -> new NotFoundException("version " + number));
		int pages = Math.max(1, (version.zones() + PAGE - 1) / PAGE);
		if (page > pages) {
			throw new NotFoundException("version " + number + ", page " + page);
		}
		List<VillageProfile> inForce = this.villages.all();
		return new VersionPage(PlanLine.of(version, history, today()), acts(version),
				(day != null) ? Standing.of(number, day, history, today()) : null,
				this.maps.version(version, inForce).orElse(null), results(number, inForce, locale),
				this.plan.zoneLines(number, page - 1, PAGE), page, pages);
	}

	private List<SourceReference> acts(PlanVersionSummary version) {
		List<String> codes = Stream.of(version.sourceCode(), version.restatedSourceCode())
			.filter(Objects::nonNull)
			.toList();
		Map<String, SourceReference> byCode = this.sources.byCode(codes);
		return codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
	}

	private @Nullable VersionResults results(int number, List<VillageProfile> inForce, Locale locale) {
		SnapshotKey key = this.exposures.ofPlan(number).orElse(null);
		if (key == null) {
			return null;
		}
		PlanExposure whole = this.exposures.whole(key);
		VillageLabels labels = VillageLabels.of(whole.villages().stream().map(VillageExposure::village).toList(),
				inForce, List.of(key.dataVersion()), this.inventory);
		List<VersionResults.Row> rows = whole.villages()
			.stream()
			.map((village) -> new VersionResults.Row(labels.name(village.village()), labels.slug(village.village()),
					village))
			.sorted(Comparator.comparing(VersionResults.Row::name, Alphabet.of(locale)))
			.toList();
		return new VersionResults(key, rows, whole.city());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
