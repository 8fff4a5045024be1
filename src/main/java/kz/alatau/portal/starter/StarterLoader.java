package kz.alatau.portal.starter;

import java.util.List;
import java.util.function.Supplier;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.plan.PlanImport;
import kz.alatau.portal.progress.CityProgress;
import kz.alatau.portal.relocation.LandFigureImport;
import kz.alatau.portal.sez.CatalogueImport;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.village.VillageDataKind;
import kz.alatau.portal.village.VillageImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the starter data in the order in which the files refer to each other. Each data
 * set is one transaction; what an interrupted start has stored already is skipped.
 */
@Component
class StarterLoader {

	private static final Logger log = LoggerFactory.getLogger(StarterLoader.class);

	private static final String FOLDER = "starter/";

	private final Sources sources;

	private final PlanImport plan;

	private final VillageImport villages;

	private final CatalogueImport catalogue;

	private final CityProgress progress;

	private final LandFigureImport land;

	private final LoadedDataSets loaded;

	StarterLoader(Sources sources, PlanImport plan, VillageImport villages, CatalogueImport catalogue,
			CityProgress progress, LandFigureImport land, LoadedDataSets loaded) {
		this.sources = sources;
		this.plan = plan;
		this.villages = villages;
		this.catalogue = catalogue;
		this.progress = progress;
		this.land = land;
		this.loaded = loaded;
	}

	/**
	 * Loads what is not there yet.
	 * @throws StarterFaultException when a file has a fault; that data set is not stored
	 */
	void load() {
		List<DataSet> dataSets = dataSets();
		for (int i = 0; i < dataSets.size(); i++) {
			DataSet dataSet = dataSets.get(i);
			if (!this.loaded.contains(dataSet.name())) {
				int rows = this.loaded.inOneTransaction(dataSet.name(), () -> rows(dataSet.load().get()));
				log.info("Starter data {} of {}: {}, {} rows", i + 1, dataSets.size(), dataSet.name(), rows);
			}
		}
	}

	private List<DataSet> dataSets() {
		return List.of(new DataSet("sources", () -> this.sources.importCsv(file("sources.csv"))),
				new DataSet("city", () -> this.plan.importCity(file("city.geojson"))),
				new DataSet("districts", () -> this.plan.importDistricts(file("districts.geojson"))),
				new DataSet("zones", () -> this.plan.importPlan(file("plan-versions.csv"), file("zones.geojson"))),
				new DataSet("villages", () -> this.villages.load(VillageDataKind.VILLAGES, file("villages.geojson"))),
				new DataSet("dwellings",
						() -> this.villages.load(VillageDataKind.DWELLINGS, file("dwellings.geojson"))),
				new DataSet("farmland",
						() -> this.villages.load(VillageDataKind.PRODUCTIVE_LAND, file("farmland.geojson"))),
				new DataSet("projects", () -> this.catalogue.importProjects(file("projects.csv"))),
				new DataSet("infrastructure", () -> this.catalogue.importInfrastructure(file("infrastructure.csv"))),
				new DataSet("commitments", () -> this.progress.importCommitments(file("commitments.csv"))),
				new DataSet("timeline", () -> this.progress.importTimeline(file("timeline.csv"))),
				new DataSet("land-figures", () -> this.land.importCsv(file("land-figures.csv"))));
	}

	private static int rows(ImportOutcome outcome) {
		return switch (outcome) {
			case ImportOutcome.Accepted accepted -> accepted.rows();
			case ImportOutcome.Rejected rejected -> throw new StarterFaultException(rejected.faults());
		};
	}

	private static DataFile file(String name) {
		return new DataFile(FOLDER + name, new ClassPathResource(FOLDER + name));
	}

	/** A file, or files that belong together, and the import service that takes them. */
	private record DataSet(String name, Supplier<ImportOutcome> load) {

	}

}
