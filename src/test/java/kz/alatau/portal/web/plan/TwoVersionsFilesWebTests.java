package kz.alatau.portal.web.plan;

import java.io.StringReader;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.plan.ZoneFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Two published versions as files and for programs. */
@Execution(ExecutionMode.SAME_THREAD)
class TwoVersionsFilesWebTests {

	private final TwoVersions versions = TwoVersions.shared();

	private final PortalClient reader = this.versions.reader();

	@Test
	void theDownloadedFileIsTheSamePlan() {
		Page file = this.reader.get("/plans/2/zones.geojson");
		assertThat(file.header("Content-Type")).startsWith("application/geo+json");
		assertThat(file.header("Content-Disposition")).contains("attachment", "plan-2-zones.geojson");
		assertThat(file.response().headers().allValues("Cache-Control"))
			.containsExactly("max-age=31536000, public, immutable");
		DataFile data = new DataFile("zones", new ByteArrayResource(file.body().getBytes(UTF_8)));
		Faults faults = new Faults(data);
		List<PlanZone> read = this.versions.bean(ZoneFile.class).read(data, faults, Progress.NONE);
		assertThat(faults.all()).isEmpty();
		assertThat(read).containsExactlyElementsOf(this.versions.bean(MasterPlan.class).zones(2));
	}

	@Test
	void theTableHasEveryZoneAndNothingASpreadsheetWouldRun() {
		Page file = this.reader.get("/kk/plans/2/zones.csv");
		assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
		assertThat(file.response().headers().allValues("Cache-Control"))
			.containsExactly("max-age=31536000, private, immutable");
		assertThat(file.body()).startsWith("\uFEFF");
		List<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(new StringReader(file.body().substring(1)))
			.stream()
			.toList();
		List<PlanZone> zones = this.versions.bean(MasterPlan.class).zones(2);
		assertThat(rows).hasSameSizeAs(zones);
		assertThat(rows).extracting((row) -> row.getField("code")).contains("'" + TwoVersions.NEW_ZONE);
		assertThat(rows.getLast().getField("disposition")).isEqualTo("RETAINED");
		assertThat(rows.getLast().getField("geometry_basis")).isEqualTo("PUBLISHED");
	}

	@Test
	void programsReadTheSame() {
		JsonNode versionList = json("/api/v1/plans");
		assertThat(versionList).hasSize(2);
		assertThat(versionList.get(0).path("inForce").asBoolean()).isTrue();
		assertThat(versionList.get(1).path("supersededBy").asInt()).isEqualTo(2);
		JsonNode second = json("/api/v1/plans/2");
		assertThat(second.at("/results/villages")).hasSize(12);
		assertThat(second.at("/results/city/high/households").asInt()).isZero();
		JsonNode difference = json("/api/v1/plans/compare?from=1&to=2");
		assertThat(difference.path("added").asInt()).isOne();
		assertThat(difference.path("zones")).hasSize(100);
		assertThat(difference.at("/villages/changed").valueStream())
			.anyMatch((village) -> village.path("otherState").asBoolean()
					&& village.at("/after/state").asString().equals("NOT_AFFECTED"));
	}

	private JsonNode json(String path) {
		Page page = this.reader.get(path);
		assertThat(page.status()).isEqualTo(200);
		return JsonMapper.shared().readTree(page.body());
	}

}
