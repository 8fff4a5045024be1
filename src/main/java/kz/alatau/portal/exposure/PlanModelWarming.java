package kz.alatau.portal.exposure;

import kz.alatau.portal.plan.PlanPublished;
import kz.alatau.portal.village.VillageDataPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has the model ready before anybody asks, where that costs little: after a start and
 * after a publication. A large one is read for the first who asks, not for nobody.
 */
@Component
@EnableConfigurationProperties(PlanModelProperties.class)
class PlanModelWarming {

	private static final Logger log = LoggerFactory.getLogger(PlanModelWarming.class);

	private final Exposures exposures;

	private final PlanModel models;

	private final PlanModelProperties properties;

	PlanModelWarming(Exposures exposures, PlanModel models, PlanModelProperties properties) {
		this.exposures = exposures;
		this.models = models;
		this.properties = properties;
	}

	@EventListener
	void on(ApplicationReadyEvent started) {
		inBackground();
	}

	@TransactionalEventListener
	void on(PlanPublished published) {
		inBackground();
	}

	@TransactionalEventListener
	void on(VillageDataPublished published) {
		inBackground();
	}

	private void inBackground() {
		if (this.properties.warmUpTo() > 0) {
			Thread.ofPlatform().name("what-if").daemon().start(this::warm);
		}
	}

	private void warm() {
		try {
			this.exposures.inForce().filter(this::isSmall).ifPresent(this.models::of);
		}
		catch (RuntimeException ex) {
			// The portal is stopping, or the database is away: the first who asks reads.
			log.debug("The model of the plan is not ready yet", ex);
		}
	}

	private boolean isSmall(SnapshotKey key) {
		long dwellings = this.exposures.ofVillages(key)
			.values()
			.stream()
			.mapToLong((village) -> village.dwellings())
			.sum();
		return dwellings <= this.properties.warmUpTo();
	}

}
