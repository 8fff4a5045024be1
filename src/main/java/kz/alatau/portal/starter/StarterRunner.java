package kz.alatau.portal.starter;

import kz.alatau.portal.database.DatabaseMode;
import kz.alatau.portal.database.StartStep;
import kz.alatau.portal.exposure.ExposureComputation;
import kz.alatau.portal.relocation.RelocationNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * At start, before the first page is served: fills an empty database and makes sure that
 * results fit plan and data.
 */
@Component
@EnableConfigurationProperties(StarterProperties.class)
class StarterRunner extends StartStep {

	private static final Logger log = LoggerFactory.getLogger(StarterRunner.class);

	private final StarterProperties properties;

	private final StarterLoader loader;

	private final ExposureComputation exposure;

	private final RelocationNotices notices;

	private final DatabaseMode database;

	StarterRunner(StarterProperties properties, StarterLoader loader, ExposureComputation exposure,
			RelocationNotices notices, DatabaseMode database) {
		super(FIRST);
		this.properties = properties;
		this.loader = loader;
		this.exposure = exposure;
		this.notices = notices;
		this.database = database;
	}

	@Override
	protected void run() {
		if (this.properties.starterData() == StarterProperties.StarterSource.BUNDLED) {
			this.loader.load();
			loadDemonstration();
		}
		if (this.exposure.refresh()) {
			log.info("Displacement exposure computed for all villages");
		}
	}

	/** Made-up notices belong in a trial only: a configured database holds real ones. */
	private void loadDemonstration() {
		if (this.database.isTrial()) {
			this.notices.loadDemonstration();
		}
	}

}
