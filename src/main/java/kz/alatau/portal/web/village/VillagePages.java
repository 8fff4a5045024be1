package kz.alatau.portal.web.village;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.ExposureMethod;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.StatusChanges;
import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.RelocationNotices;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.Alphabet;
import kz.alatau.portal.web.map.Maps;
import kz.alatau.portal.web.map.RangeChart;
import kz.alatau.portal.web.notice.NoticeDues;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Joins what the pages about villages show. */
@Component
class VillagePages {

	private final Villages villages;

	private final Exposures exposures;

	private final MasterPlan plan;

	private final Sources sources;

	private final Maps maps;

	private final RelocationNotices notices;

	private final NoticeDues dues;

	private final StatusChanges changes;

	private final Clock clock;

	VillagePages(Villages villages, Exposures exposures, MasterPlan plan, Sources sources, Maps maps,
			RelocationNotices notices, NoticeDues dues, StatusChanges changes, Clock clock) {
		this.villages = villages;
		this.exposures = exposures;
		this.plan = plan;
		this.sources = sources;
		this.maps = maps;
		this.notices = notices;
		this.dues = dues;
		this.changes = changes;
		this.clock = clock;
	}

	VillageListPage list(String query, Locale locale) {
		String words = query.strip();
		List<VillageProfile> matching = words.isEmpty() ? List.of() : this.villages.search(words);
		List<VillageProfile> found = matching.isEmpty() ? alphabetical(locale) : matching;
		Map<VillageCode, VillageExposure> exposure = this.exposures.ofVillages();
		List<VillageSummary> summaries = found.stream()
			.map((village) -> new VillageSummary(village, exposure.get(village.code())))
			.toList();
		return new VillageListPage(words, matching.size(), summaries,
				words.isEmpty() ? this.maps.city(found).orElse(null) : null);
	}

	private List<VillageProfile> alphabetical(Locale locale) {
		return this.villages.all()
			.stream()
			.sorted(Comparator.comparing(VillageProfile::name, Alphabet.of(locale)))
			.toList();
	}

	Optional<VillagePage> village(String slug) {
		return this.villages.bySlug(slug).map((village) -> {
			PlanVersionSummary version = this.plan.current().orElse(null);
			StoredExposure<VillageExposure> exposure = this.exposures.ofVillage(village.code()).orElse(null);
			List<NoticeLine> found = this.notices.forVillage(village.code().kato());
			return new VillagePage(village, version, exposure, this.maps.village(village, version), chart(exposure),
					acts(version), found, this.dues.of(found), this.changes.ofVillage(village.code()),
					LocalDate.now(this.clock));
		});
	}

	private List<SourceReference> acts(@Nullable PlanVersionSummary version) {
		if (version == null) {
			return List.of();
		}
		List<String> codes = Stream.of(version.sourceCode(), version.restatedSourceCode())
			.filter(Objects::nonNull)
			.toList();
		Map<String, SourceReference> byCode = this.sources.byCode(codes);
		return codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
	}

	private static @Nullable RangeChart chart(@Nullable StoredExposure<VillageExposure> stored) {
		if (stored == null || stored.result().method() == ExposureMethod.AREAL
				|| stored.result().estimates().high().households() == 0) {
			return null;
		}
		VillageExposure exposure = stored.result();
		List<RangeChart.Row> rows = new ArrayList<>();
		rows.add(row(null, null, exposure.estimates()));
		// A phase may touch fields only; it stands in the table, but has no bar.
		exposure.phases()
			.stream()
			.filter((phase) -> phase.counts().high().households() > 0)
			.forEach((phase) -> rows.add(row(phase.phase().start(), phase.phase().end(), phase.counts())));
		return RangeChart.of(rows, exposure.households());
	}

	private static RangeChart.Row row(@Nullable Integer from, @Nullable Integer to, Estimates<Counts> counts) {
		return new RangeChart.Row(from, to, counts.low().households(), counts.central().households(),
				counts.high().households());
	}

}
