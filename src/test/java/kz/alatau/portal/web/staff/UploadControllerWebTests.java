package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class UploadControllerWebTests {

	@Autowired
	private PortalClient staff;

	@Autowired
	private PortalClient reader;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void signIn() {
		this.staff.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
	}

	@ParameterizedTest
	@CsvSource({ "kk, өңдеп жатыр, дайын, әлі басталған жоқ", "ru, обрабатывает этот файл, готово, еще не начато",
			"en, is working on this file, done, not yet" })
	void aRunningUploadShowsItsSteps(String language, String sentence, String done, String later) {
		Page page = this.staff.get("/" + language + running("CHECK", 40, 100));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("zones.geojson", sentence);
		List<Element> steps = page.document().select(".upload-steps li");
		assertThat(steps.get(0).text()).endsWith(done);
		assertThat(steps.get(1).select("progress").attr("value")).isEqualTo("40");
		assertThat(steps.get(1).text()).containsPattern("40\\s?%$");
		assertThat(steps.get(2).text()).endsWith(later);
		assertThat(page.document().select("script").attr("src")).matches("/js/upload-\\w+\\.js");
		assertThat(this.reader.get(page.document().select("script").attr("src")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "kk, Файл сақталды: 412 жол", "ru, Файл сохранен: 412 строк", "en, The file is stored: 412 rows" })
	void aFinishedUploadLeadsOnward(String language, String sentence) {
		Page page = this.staff.get("/" + language + done(412));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains(sentence);
		assertThat(page.document().select("main a[role=button]").attr("href"))
			.isEqualTo("/" + language + "/staff/plans/2");
		assertThat(page.document().select("meta[http-equiv=refresh], .upload-steps")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "kk, 2 қате, 3-нысан, Бүкіл файл", "ru, 2 ошибки, Объект 3, Весь файл",
			"en, 2 faults, Feature 3, Whole file" })
	void aRefusedUploadListsItsFaults(String language, String sentence, String place, String whole) {
		Page page = this.staff.get("/" + language + refused(2));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains(sentence);
		assertThat(page.document().select(".faults tbody th").eachText()).containsExactly(whole, place);
		assertThat(page.document().select(".faults tbody tr").get(1).select("td").eachText()).contains("Z-3",
				"geometry.coordinates[0]", "<b>=1+1</b>");
	}

	@Test
	void aCutListSaysHowManyAreShown() {
		assertThat(this.staff.get("/en" + refused(1_001)).text()).contains("it has 1,001 faults",
				"The first 2 faults are shown");
		assertThat(this.staff.get("/en" + refused(2)).text()).doesNotContain("are shown");
	}

	@Test
	void aMistakeOfOursAndAStopAreToldInWords() {
		Page failed = this.staff.get("/en" + ended("FAILED"));
		assertThat(failed.status()).isEqualTo(200);
		assertThat(failed.text()).contains("The mistake is ours", "this number: ");
		assertThat(this.staff.get("/en" + ended("INTERRUPTED")).text()).contains("Upload the file again");
		String silent = running("CHECK", 40, 100);
		this.database.sql("update upload set heartbeat_at = now() - interval '61 seconds' where id = ?")
			.param(number(silent))
			.update();
		assertThat(this.staff.get("/en" + silent).text()).contains("The portal was stopped");
	}

	@Test
	void theStateIsThereForTheScript() {
		Page half = this.staff.get("/kk" + running("COMPUTE", 1, 2) + "/state");
		assertThat(half.header("Content-Type")).startsWith("application/json");
		assertThat(half.body()).isEqualTo("""
				{"state":"RUNNING","over":false,"steps":[{"name":"parse","mark":"DONE","percent":100},\
				{"name":"check","mark":"DONE","percent":100},{"name":"compute","mark":"NOW","percent":75}]}""");
		assertThat(this.staff.get("/kk" + running("STORE", 1, 2) + "/state").body()).contains("\"percent\":25");
		assertThat(this.staff.get("/kk" + running("PARSE", 9, 0) + "/state").body()).contains("\"percent\":null");
		assertThat(this.staff.get("/kk" + done(1) + "/state").body()).contains("\"over\":true");
	}

	@Test
	void theListOfFaultsIsHarmlessInASpreadsheet() {
		Page csv = this.staff.get("/en" + refused(2) + "/faults.csv");
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(csv.header("Content-Disposition")).startsWith("attachment");
		assertThat(csv.body()).isEqualTo("""
				\uFEFFPlace,Code,Field,What is wrong,Details
				Whole file,,,TORN,'=1+1
				Feature 3,Z-3,geometry.coordinates[0],BENT,<b>=1+1</b>
				""".replace("\n", "\r\n"));
		assertThat(this.staff.get("/kk" + refused(2) + "/faults.csv").body()).startsWith("\uFEFFОрны,");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/state", "/faults.csv" })
	void onlyStaffSeeAnUploadAndOnlyOneThatIsThere(String part) {
		assertThat(this.reader.get("/en" + done(1) + part).location()).endsWith("/en/staff/sign-in");
		assertThat(this.staff.get("/en/staff/imports/999999999" + part).status()).isEqualTo(404);
		assertThat(this.staff.get("/en/staff/imports/zones" + part).status()).isEqualTo(400);
	}

	private String running(String stage, long done, long total) {
		return address(this.database.sql("""
				insert into upload (kind, file_name, bytes, started_by, started_at, heartbeat_at, state, stage, done,
				total) values ('plan', 'zones.geojson', 4, 'aigerim', now(), now(), 'RUNNING', ?, ?, ?)
				returning id""").params(stage, done, total).query(Long.class).single());
	}

	private String done(int rows) {
		return address(this.database.sql("""
				insert into upload (kind, file_name, bytes, started_by, started_at, heartbeat_at, finished_at, state,
				rows_taken, link) values ('plan', 'zones.geojson', 4, 'aigerim', now(), now(), now(), 'DONE', ?,
				'/staff/plans/2') returning id""").param(rows).query(Long.class).single());
	}

	private String ended(String state) {
		return address(this.database.sql("""
				insert into upload (kind, file_name, bytes, started_by, started_at, heartbeat_at, finished_at, state)
				values ('plan', 'zones.geojson', 4, 'aigerim', now(), now(), now(), ?) returning id""")
			.param(state)
			.query(Long.class)
			.single());
	}

	/**
	 * Two faults in the list, whatever their number; the kinds are not known to anybody.
	 */
	private String refused(int faults) {
		String address = ended("REFUSED");
		this.database.sql("update upload set fault_count = ? where id = ?").params(faults, number(address)).update();
		this.database.sql("""
				insert into upload_fault (upload_id, line, unit, number, code, field, kind, detail) values
				(:id, 1, 'FEATURE', 0, '', '', 'TORN', '=1+1'),
				(:id, 2, 'FEATURE', 3, 'Z-3', 'geometry.coordinates[0]', 'BENT', '<b>=1+1</b>')""")
			.param("id", number(address))
			.update();
		return address;
	}

	private static String address(long id) {
		return "/staff/imports/" + id;
	}

	private static long number(String address) {
		return Long.parseLong(address.replaceFirst(".*/", ""));
	}

}
