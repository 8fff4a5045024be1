package kz.alatau.portal.web.whatif;

import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.web.map.ChangeMaps;
import kz.alatau.portal.web.plan.ExposureTables;

import org.springframework.stereotype.Component;

/** Gives answers their names and their map. */
@Component
public class WhatIfAnswers {

	private final ExposureTables tables;

	private final ChangeMaps maps;

	WhatIfAnswers(ExposureTables tables, ChangeMaps maps) {
		this.tables = tables;
		this.maps = maps;
	}

	public WhatIfAnswer of(WhatIfOutcome.Computed computed) {
		Set<VillageCode> changed = computed.difference()
			.changed()
			.stream()
			.map(VillageChange::village)
			.collect(Collectors.toSet());
		return new WhatIfAnswer(computed, this.tables.of(computed.difference()),
				this.maps.change(computed.ground().before(), computed.ground().after(), changed).orElse(null));
	}

}
