package kz.alatau.portal.exposure;

import java.util.EnumMap;
import java.util.Map;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;

/** The land of a village by strictest disposition; each place stands under one only. */
public record LandByDisposition(Map<Disposition, Area> areas) {

	public LandByDisposition {
		EnumMap<Disposition, Area> all = new EnumMap<>(Disposition.class);
		for (Disposition disposition : Disposition.values()) {
			all.put(disposition, areas.getOrDefault(disposition, Area.ZERO));
		}
		areas = all;
	}

	public Area of(Disposition disposition) {
		return this.areas.getOrDefault(disposition, Area.ZERO);
	}

	/** All land inside the plan. */
	public Area total() {
		return this.areas.values().stream().reduce(Area.ZERO, Area::plus);
	}

}
