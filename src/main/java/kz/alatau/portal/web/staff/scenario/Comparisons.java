package kz.alatau.portal.web.staff.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.exposure.Scenarios;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.staff.scenario.ComparisonPage.Impossible;
import kz.alatau.portal.web.staff.scenario.ComparisonPage.Row;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Computes scenarios one after the other and puts them side by side. */
@Component
class Comparisons {

	/** More columns than these do not fit beside each other. */
	static final int MOST = 4;

	private final Scenarios scenarios;

	private final Villages villages;

	Comparisons(Scenarios scenarios, Villages villages) {
		this.scenarios = scenarios;
		this.villages = villages;
	}

	ComparisonPage compare(List<Scenario> chosen) {
		List<Scenario> computed = new ArrayList<>();
		List<WhatIfOutcome.Computed> answers = new ArrayList<>();
		List<Impossible> impossible = new ArrayList<>();
		boolean busy = false;
		for (Scenario scenario : chosen) {
			switch (this.scenarios.compute(scenario)) {
				case WhatIfOutcome.Computed answer -> {
					computed.add(scenario);
					answers.add(answer);
				}
				case WhatIfOutcome.Refused refused -> impossible.add(new Impossible(scenario, refused.refusals()));
				case WhatIfOutcome.Busy _ -> busy = true;
			}
		}
		return new ComparisonPage(computed, impossible, rows(answers), city(answers), busy);
	}

	private List<Row> rows(List<WhatIfOutcome.Computed> answers) {
		if (answers.isEmpty()) {
			return List.of();
		}
		Map<VillageCode, LocalizedText> names = this.villages.all()
			.stream()
			.collect(Collectors.toMap(VillageProfile::code, VillageProfile::name));
		List<Map<VillageCode, VillageChange>> byCode = answers.stream().map(Comparisons::byCode).toList();
		return answers.getFirst()
			.difference()
			.villages()
			.stream()
			.map((village) -> row(names.get(village.village()), village, byCode))
			.filter(Row::isDifferent)
			.toList();
	}

	private static Map<VillageCode, VillageChange> byCode(WhatIfOutcome.Computed answer) {
		return answer.difference()
			.villages()
			.stream()
			.collect(Collectors.toMap(VillageChange::village, Function.identity()));
	}

	private static Row row(@Nullable LocalizedText name, VillageChange village,
			List<Map<VillageCode, VillageChange>> answers) {
		return new Row(name, households(village.before()),
				answers.stream()
					.map((answer) -> households(Objects.requireNonNull(answer.get(village.village())).after()))
					.toList());
	}

	/** A question changes zones only: every village is there before and after. */
	private static Estimates<Integer> households(@Nullable VillageExposure exposure) {
		return Objects.requireNonNull(exposure).estimates().map((counts) -> counts.households());
	}

	private static @Nullable Row city(List<WhatIfOutcome.Computed> answers) {
		return answers.isEmpty() ? null
				: new Row(null, total(Objects.requireNonNull(answers.getFirst().difference().cityBefore())),
						answers.stream().map((answer) -> total(answer.difference().cityAfter())).toList());
	}

	private static Estimates<Integer> total(TotalExposure city) {
		return city.estimates().map((totals) -> totals.households());
	}

}
