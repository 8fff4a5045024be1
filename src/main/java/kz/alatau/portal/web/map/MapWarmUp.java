package kz.alatau.portal.web.map;

import kz.alatau.portal.plan.PlanPublished;
import kz.alatau.portal.village.Villages;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Draws the map of the city as soon as a plan is published: merging thousands of zones
 * takes a second or two, and the first reader should not wait for it.
 */
@Component
class MapWarmUp {

	private final Maps maps;

	private final Villages villages;

	MapWarmUp(Maps maps, Villages villages) {
		this.maps = maps;
		this.villages = villages;
	}

	@TransactionalEventListener
	void on(PlanPublished published) {
		Thread.ofVirtual().name("map-warm-up").start(() -> this.maps.city(this.villages.all()));
	}

}
