package kz.alatau.portal.starter;

import java.util.List;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.plan.PlanImport;
import kz.alatau.portal.progress.CityProgress;
import kz.alatau.portal.relocation.LandFigureImport;
import kz.alatau.portal.sez.CatalogueImport;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.village.VillageDataKind;
import kz.alatau.portal.village.VillageImport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static kz.alatau.portal.starter.FaultyFiles.NAMES;
import static kz.alatau.portal.starter.FaultyFiles.POINT;
import static kz.alatau.portal.starter.FaultyFiles.SQUARE;
import static kz.alatau.portal.starter.FaultyFiles.csv;
import static kz.alatau.portal.starter.FaultyFiles.dwelling;
import static kz.alatau.portal.starter.FaultyFiles.feature;
import static kz.alatau.portal.starter.FaultyFiles.json;
import static kz.alatau.portal.starter.FaultyFiles.village;
import static kz.alatau.portal.starter.FaultyFiles.zone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A faulty file names every fault and stores nothing, not even its good rows. */
@PortalTest
class RejectedImportIntegrationTests {

	private static final String VERSION_HEADER = "number,kind,act_number,act_date,restated_number,restated_on,supersedes\n";

	@Autowired
	private Sources sources;

	@Autowired
	private PlanImport plan;

	@Autowired
	private VillageImport villages;

	@Autowired
	private CatalogueImport catalogue;

	@Autowired
	private CityProgress progress;

	@Autowired
	private LandFigureImport land;

	@Autowired
	private JdbcClient database;

	private List<Long> before = List.of();

	@BeforeEach
	void count() {
		this.before = rows();
	}

	@AfterEach
	void nothingIsStored() {
		assertThat(rows()).isEqualTo(this.before);
	}

	@Test
	void villages() {
		String good = village("999999999", "new", "10", SQUARE);
		assertFaults(
				this.villages.load(VillageDataKind.VILLAGES,
						json(good, village("12345", "Not A Slug", "-1", SQUARE), good,
								village("999999998", "point", "1", POINT))),
				tuple(2, "kato", Kind.UNKNOWN_VALUE), tuple(2, "slug", Kind.UNKNOWN_VALUE),
				tuple(2, "population", Kind.OUT_OF_RANGE), tuple(3, "kato", Kind.DUPLICATE),
				tuple(3, "slug", Kind.DUPLICATE), tuple(4, "geometry", Kind.WRONG_GEOMETRY));
	}

	@Test
	void dwellings() {
		assertFaults(
				this.villages.load(VillageDataKind.DWELLINGS,
						json(dwelling(900_001, "196837100", 1), dwelling(900_001, "000000001", 0))),
				tuple(2, "id", Kind.DUPLICATE), tuple(2, "village", Kind.UNKNOWN_REFERENCE),
				tuple(2, "households", Kind.OUT_OF_RANGE));
	}

	@Test
	void productiveLand() {
		String properties = "\"village\":\"196837100\",\"use\":\"PASTURE\",\"geometry_basis\":\"PRESS\"";
		assertFaults(
				this.villages.load(VillageDataKind.PRODUCTIVE_LAND,
						json(feature(properties, SQUARE), feature(properties, POINT),
								feature(properties.replace("PASTURE", "ORCHARD"), SQUARE))),
				tuple(2, "geometry", Kind.WRONG_GEOMETRY), tuple(3, "use", Kind.UNKNOWN_VALUE));
	}

	@Test
	void zones() {
		DataFile act = csv(VERSION_HEADER + "900,MASTER_PLAN,1,2026-01-01,,,1\n");
		assertFaults(
				this.plan.importPlan(act,
						json(zone("A", "GATE", "ACQUIRED", 2030, SQUARE), zone("A", "NOWHERE", "TAKEN", 2020, SQUARE),
								zone("B", "GATE", "PARTIAL", 2030, POINT))),
				tuple(2, "code", Kind.DUPLICATE), tuple(2, "district", Kind.UNKNOWN_REFERENCE),
				tuple(2, "disposition", Kind.UNKNOWN_VALUE), tuple(2, "phase_end", Kind.END_BEFORE_START),
				tuple(3, "geometry", Kind.WRONG_GEOMETRY));
	}

	@Test
	void planVersions() {
		DataFile zones = json(zone("A", "GATE", "ACQUIRED", 2030, SQUARE));
		assertFaults(this.plan.importPlan(csv(VERSION_HEADER + "1,PLAN,,1.1.2026,,2026-01-01,899\n"), zones),
				tuple(2, "kind", Kind.UNKNOWN_VALUE), tuple(2, "act_number", Kind.MISSING),
				tuple(2, "act_date", Kind.NOT_A_DATE), tuple(2, "number", Kind.DUPLICATE),
				tuple(2, "supersedes", Kind.UNKNOWN_REFERENCE), tuple(2, "restated_number", Kind.MISSING));
	}

	@Test
	void cityAndDistricts() {
		assertFaults(this.plan.importCity(FaultyFiles.json(feature(NAMES + ",\"kato\":\"1\"", POINT))),
				tuple(1, "geometry", Kind.WRONG_GEOMETRY), tuple(1, "geometry_basis", Kind.MISSING));
		assertFaults(
				this.plan.importDistricts(json(feature(NAMES + ",\"code\":\"N\",\"area_ha\":0", SQUARE),
						feature(NAMES + ",\"code\":\"N\",\"area_ha\":1,\"geometry_basis\":\"PRESS\"", POINT))),
				tuple(1, "area_ha", Kind.OUT_OF_RANGE), tuple(2, "geometry", Kind.WRONG_GEOMETRY));
	}

	@Test
	void projects() {
		String header = "slug,name_kk,name_ru,name_en,sector,district,status,source_id,site_ha,investment_amount,"
				+ "investment_currency,jobs\n";
		assertFaults(
				this.catalogue.importProjects(csv(header + "new,а,б,c,FOOD,,PLANNED,adilet-2024-05-17-plan-388,,,,\n"
						+ "new,а,,c,FOOD,,PLANNED,nowhere,-1,5,,many\n")),
				tuple(3, "slug", Kind.DUPLICATE), tuple(3, "name_ru", Kind.MISSING),
				tuple(3, "site_ha", Kind.OUT_OF_RANGE), tuple(3, "investment_currency", Kind.MISSING),
				tuple(3, "jobs", Kind.NOT_A_NUMBER), tuple(3, "source_id", Kind.UNKNOWN_REFERENCE));
	}

	@Test
	void infrastructure() {
		assertFaults(
				this.catalogue
					.importInfrastructure(csv("slug,name_kk,name_ru,name_en,kind,district,status\na,b,c,d,e,,f\n")),
				tuple(1, "source_id", Kind.MISSING_COLUMN));
	}

	@Test
	void commitments() {
		assertFaults(this.progress.importCommitments(csv("slug\n1\n")), tuple(1, "statement_kk", Kind.MISSING_COLUMN),
				tuple(1, "statement_ru", Kind.MISSING_COLUMN), tuple(1, "statement_en", Kind.MISSING_COLUMN),
				tuple(1, "metric_en", Kind.MISSING_COLUMN), tuple(1, "target_value", Kind.MISSING_COLUMN),
				tuple(1, "said_by_en", Kind.MISSING_COLUMN), tuple(1, "status", Kind.MISSING_COLUMN),
				tuple(1, "source_id", Kind.MISSING_COLUMN));
	}

	@Test
	void timelineAndSources() {
		assertFaults(
				this.progress.importTimeline(FaultyFiles
					.csv("date,event_kk,event_ru,event_en,kind,source_id\n2026-02-30,а,б,c,LAW,nowhere\n")),
				tuple(2, "date", Kind.NOT_A_DATE), tuple(2, "source_id", Kind.UNKNOWN_REFERENCE));
		assertFaults(
				this.sources.importCsv(FaultyFiles
					.csv("source_id,title,publisher,address,published_on,language\nn,t,p,,,en\nn,,p,,,eng\n")),
				tuple(3, "language", Kind.TOO_LONG), tuple(3, "source_id", Kind.DUPLICATE),
				tuple(3, "title", Kind.MISSING));
	}

	@Test
	void landFigures() {
		String header = "kind,hectares,approximate,period_from,period_to,act_kk,act_ru,act_en,as_of,source_id,"
				+ "note_kk,note_ru,note_en\n";
		assertFaults(
				this.land.importCsv(csv(header + "TAKEN,593,true,,,,,,2025-10-07,zakon-2025-10-07-land,а,б,c\n"
						+ "GIVEN,0,about,2025-12-31,2025-01-01,а,,c,,nowhere,а,б,\n"
						+ "PLANNED,0.00001,false,,,,,,2025-10-07,zakon-2025-10-07-land,а,б,c\n")),
				tuple(3, "kind", Kind.UNKNOWN_VALUE), tuple(3, "hectares", Kind.OUT_OF_RANGE),
				tuple(3, "approximate", Kind.UNKNOWN_VALUE), tuple(3, "period_to", Kind.OUT_OF_RANGE),
				tuple(3, "act_ru", Kind.MISSING), tuple(3, "as_of", Kind.MISSING),
				tuple(3, "source_id", Kind.UNKNOWN_REFERENCE), tuple(3, "note_en", Kind.MISSING),
				tuple(4, "hectares", Kind.OUT_OF_RANGE));
	}

	private static void assertFaults(ImportOutcome outcome, Tuple... faults) {
		assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Rejected.class,
				(rejected) -> assertThat(rejected.faults())
					.extracting((fault) -> fault.place().number(), ImportFault::field, ImportFault::kind)
					.containsExactlyInAnyOrder(faults));
	}

	private List<Long> rows() {
		return List
			.of("source", "city", "district", "plan_version", "zone", "village", "dwelling", "productive_land",
					"village_data_version", "sez_project", "infrastructure", "commitment", "milestone", "land_figure")
			.stream()
			.map((table) -> this.database.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

}
