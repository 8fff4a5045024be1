package kz.alatau.portal.web.staff.taking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.TakingJourney;
import kz.alatau.portal.staff.StaffRole;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class TakingJourneyWebTests {

	@Autowired
	private PortalClient staff;

	@Autowired
	private PortalClient other;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private StatementCounter statements;

	private NoticeNumber number;

	@BeforeEach
	void begin() {
		this.staff.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		this.number = this.journey.start(1);
	}

	@Test
	void aTakingIsRecordedFromTheLetterToTheHandover() {
		Page procedure = this.staff.get(procedure("ru"));
		assertThat(procedure.document().select(".banner").text()).contains("в СМИ пока не подтверждена");
		assertThat(this.staff
			.submit(procedure, "form.media", Map.of("medium", "«Жетісу», № 98", "on", "2025-09-05", "address", ""))
			.status()).isEqualTo(302);
		String[] steps = { "NOTICE_IS_SENT 2025-09-08", "NOTICE_IS_RECEIVED 2025-09-10",
				"DOCUMENTS_ARE_RECEIVED 2025-09-20", "VALUATION_IS_DONE 2025-10-10",
				"DRAFT_CONTRACT_IS_SENT 2025-10-20", "DRAFT_CONTRACT_IS_RECEIVED 2025-10-24",
				"OWNER_CONSENTS 2025-11-05", "DRAFT_IS_SUBMITTED 2025-11-20" };
		for (String step : steps) {
			assertThat(record(step).status()).as(step).isEqualTo(302);
		}
		assertThat(this.staff.submit(plot(), "#contract-terms", Map.of("prepaid", "true")).status()).isEqualTo(422);
		assertThat(this.staff
			.submit(plot(), "#contract-terms", Map.of("prepaid", "true", "lumpSum", "true", "inTenge", "true"))
			.status()).isEqualTo(302);
		for (String step : new String[] { "CONTRACT_IS_SIGNED 2025-12-20", "COMPENSATION_IS_PAID 2026-01-15",
				"PROPERTY_IS_HANDED_OVER 2026-02-01" }) {
			assertThat(record(step).status()).as(step).isEqualTo(302);
		}
		Page over = plot();
		assertThat(over.document().select(".answer").text()).isEqualTo("Имущество передано");
		assertThat(over.document().select("#record")).isEmpty();
		assertThat(over.document().select(".history > li")).hasSize(13);
	}

	@Test
	void onlyWhatIsPossibleNowIsOfferedAndARefusalKeepsWhatWasTyped() {
		assertThat(plot().document().select("input[name=event]").eachAttr("value"))
			.containsExactlyInAnyOrder("NOTICE_IS_SENT", "TITLE_IS_CONFIRMED", "OWNER_IS_CHANGED");
		Map<String, String> form = form("NOTICE_IS_SENT 2025-09-08");
		form.put("reference", "");
		Page refused = this.staff.submit(plot(), "#record", form);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#evidence .error").text()).contains("статьи 64 и 65");
		assertThat(refused.document().select(".error-summary a[href=#evidence]")).hasSize(1);
		assertThat(refused.document().getElementById("actNumber").val()).isEqualTo("7-ж");
		assertThat(refused.document().select("input[value=NOTICE_IS_SENT]").hasAttr("checked")).isTrue();
	}

	@Test
	void aForgedStepIsRefusedWithTheArticle() {
		Page refused = this.staff.submit(plot(), "#record", form("PROPERTY_IS_HANDED_OVER 2026-02-01"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#event .error").text()).contains("статья 65");
		Page nonsense = this.staff.submit(plot(), "#record", form("SOMETHING yesterday"));
		assertThat(nonsense.status()).isEqualTo(422);
		assertThat(nonsense.document().select(".error-summary a").eachAttr("href")).contains("#event", "#on");
	}

	@Test
	void theSecondOfTwoPeopleIsToldAndLosesNothing() {
		Page mine = plot();
		assertThat(record("NOTICE_IS_SENT 2025-09-08").status()).isEqualTo(302);
		Page stale = this.staff.submit(mine, "#record", form("NOTICE_IS_SENT 2025-09-09"));
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.document().select(".stale")).hasSize(1);
		assertThat(stale.document().getElementById("on").val()).isEqualTo("2025-09-09");
		assertThat(this.staff.submit(stale, "#record", form("NOTICE_IS_SENT 2025-09-09")).status()).isEqualTo(302);
	}

	@Test
	void aWrongRecordIsAnnulledOnThePage() {
		record("NOTICE_IS_SENT 2025-09-08");
		Page refused = this.staff.submit(plot(), "form.annul", Map.of("annulment", ""));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("details[open] #annulment")).hasSize(1);
		assertThat(this.staff.submit(plot(), "form.annul", Map.of("annulment", "Другой адрес")).status())
			.isEqualTo(302);
		Page after = plot();
		assertThat(after.document().select(".history .banner").text()).contains("Другой адрес", PortalTest.STAFF);
		assertThat(after.document().select(".answer").text()).isEqualTo("Постановление опубликовано");
	}

	@Test
	void theDateIsPutOffOnlyForAConfirmedTitle() {
		assertThat(plot().document().select("#extension")).isEmpty();
		record("TITLE_IS_CONFIRMED 2025-09-15");
		Page refused = this.staff.submit(plot(), "#extension", Map.of("extendedTo", "2028-01-01"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#extension .error").text()).contains("статья 63");
		assertThat(this.staff.submit(plot(), "#extension", Map.of("extendedTo", "2027-01-01")).status()).isEqualTo(302);
		assertThat(plot().text()).contains("отложена до 1 января 2027");
	}

	@Test
	void whatIsOverdueStandsOnTheHomeOfStaffInThreeLanguages() {
		for (String language : new String[] { "kk", "ru", "en" }) {
			Page home = this.staff.get("/" + language + "/staff");
			assertThat(home.status()).isEqualTo(200);
			Element line = home.document()
				.select(".due-lines li")
				.stream()
				.filter((item) -> item.text().contains(this.number.value()))
				.findFirst()
				.orElseThrow();
			assertThat(line.select(".due-OVERDUE")).hasSize(1);
			assertThat(home.document().select("table.month [aria-current=date]")).hasSize(1);
		}
	}

	@Test
	void afterTheLetterIsSentThePageSaysToWaitForTheReceipt() {
		assertThat(plot().text()).doesNotContain("почтового уведомления о получении и внесите");
		record("NOTICE_IS_SENT 2025-09-08");
		assertThat(plot().text()).contains("Дождитесь почтового уведомления о получении", "статья 64, пункт 1");
		assertThat(this.staff.get(procedure("ru")).document().select("#cases td").text())
			.contains("отправьте письмо еще раз");
		record("NOTICE_IS_RECEIVED 2025-09-10");
		assertThat(plot().text()).doesNotContain("почтового уведомления о получении и внесите");
	}

	@Test
	void theLastDayForAClaimStandsAmongTheDaysToCome() {
		record("NOTICE_IS_SENT 2025-09-08");
		record("NOTICE_IS_RECEIVED 2025-09-10");
		Element last = plot().document().select(".steps-to-come tbody tr").last();
		assertThat(last.text()).contains("Последний день для иска", "5 сентября 2026", "65(12)");
		assertThat(plot().document().select("#no-claim")).isEmpty();
	}

	@Test
	void whereNoDayForAClaimIsLeftThatIsSaid() {
		record("NOTICE_IS_SENT 2025-09-08");
		record("NOTICE_IS_RECEIVED 2026-06-10");
		assertThat(plot().document().select("#no-claim").text()).contains("11 сентября 2026", "5 сентября 2026",
				"пункт 12");
	}

	@Test
	void nothingIsPutOffOfATakingThatIsOver() {
		record("TITLE_IS_CONFIRMED 2025-09-15");
		Page open = plot();
		this.journey.publish(this.number, NoticeKind.TERMINATION, 2, "2025-10-01", "2025-10-02", Set.of());
		Page ended = plot();
		assertThat(ended.document().select("#extension")).isEmpty();
		assertThat(this.staff.get(procedure("en")).document().select("#edition-2 .banner").text())
			.contains("publication of the termination")
			.doesNotContain("court claim");
		Page forged = this.staff.post(extension(),
				Map.of("_csrf", open.document().select("input[name=_csrf]").attr("value"), "version",
						String.valueOf(this.journey.find(this.number).version()), "extendedTo", "2026-10-01"));
		assertThat(forged.status()).isEqualTo(422);
		assertThat(forged.document().select(".error-summary").text()).contains("отложить дату больше нельзя");
	}

	private String extension() {
		return procedure("ru") + "/" + this.journey.find(this.number).id() + "/extension";
	}

	@Test
	void unknownNumbersAndPlotsOfOthersAreNotFound() {
		NoticeNumber another = this.journey.start(1);
		String plot = plot().location();
		long id = this.journey.find(this.number).id();
		assertThat(plot).isEmpty();
		assertThat(this.staff.get("/ru/staff/notices/" + another + "/procedure/" + id).status()).isEqualTo(404);
		assertThat(this.staff.get("/ru/staff/notices/2091-9999/procedure").status()).isEqualTo(404);
		assertThat(this.staff.get("/ru/staff/notices/2091-9999/letter").status()).isEqualTo(404);
		assertThat(this.staff.get(procedure("ru") + "?page=2").status()).isEqualTo(404);
		assertThat(this.staff.get(procedure("ru") + "/x").status()).isEqualTo(400);
	}

	@Test
	void manyPlotsCostNoMoreStatementsThanOne() {
		int one = statements(procedure("ru"));
		NoticeNumber many = this.journey.start(60);
		assertThat(statements("/ru/staff/notices/" + many + "/procedure")).isEqualTo(one);
	}

	@Test
	void aWithdrawnNoticeKeepsItsRecordsReadable() {
		record("NOTICE_IS_SENT 2025-09-08");
		this.journey.withdraw(this.number);
		assertThat(plot().document().select(".history > li")).hasSize(1);
		assertThat(plot().document().select("#record")).isEmpty();
		assertThat(this.staff.get(procedure("kk")).status()).isEqualTo(200);
	}

	@Test
	void onlyAnAdministratorEntersAYear() {
		this.accounts.open("planner-of-days", StaffRole.AUTHOR);
		this.other.signIn("planner-of-days", PortalTest.PASSWORD);
		Page seen = this.other.get("/ru/staff/calendar?year=2026");
		assertThat(seen.status()).isEqualTo(200);
		assertThat(seen.document().select("#calendar-form")).isEmpty();
		assertThat(seen.document().select("#days tbody tr")).isNotEmpty();
		Page bare = this.staff.get("/ru/staff/calendar?year=2045");
		assertThat(bare.document().select(".banner").text()).contains("нет таблицы");
		assertThat(bare.document().select("#act-hint").text()).contains("Обязательно").doesNotContain("день выше");
		assertThat(bare.document().select("#days-hint").text()).contains("праздник, выходной день, рабочий день")
			.doesNotContain("day-off");
		assertThat(bare.document().select("#act[required], #actDate[required]")).hasSize(2);
		Map<String, String> wrong = Map.of("act", "Постановление № 1", "address", "", "days", "2045-05-08; weekend");
		Page refused = this.staff.submit(bare, "#calendar-form", wrong);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#days\\.error").text()).contains("Строку 1");
		assertThat(refused.document().select("#actDate\\.error")).as("a day off is moved by an act of a day")
			.hasSize(1);
		Map<String, String> right = new HashMap<>(wrong);
		right.put("days",
				"2045-05-08; выходной  день?; Демалыс; Выходной; Day off\n2045-05-09; holiday; Мереке; Праздник; Holiday\n");
		right.put("actDate", "2044-11-30");
		assertThat(this.staff.submit(bare, "#calendar-form", right).status()).isEqualTo(302);
		assertThat(this.staff.submit(bare, "#calendar-form", right).status()).isEqualTo(409);
		assertThat(this.staff.get("/kk/staff/calendar?year=2045").text()).contains("Демалыс", "нақты белгіленбеген");
		Page again = this.staff.get("/kk/staff/calendar?year=2045");
		assertThat(again.text()).contains("Постановление № 1, 2044-11-30");
		assertThat(again.document().select("#act").val()).isEqualTo("Постановление № 1");
		assertThat(again.document().select("#actDate").val()).isEqualTo("2044-11-30");
		assertThat(again.document().select("#days-typed").text()).contains("2045-05-08; демалыс күні?; Демалыс",
				"2045-05-09; мереке күні; Мереке");
		Map<String, String> forged = new HashMap<>(right);
		forged.put("_csrf", seen.document().select("input[name=_csrf]").attr("value"));
		assertThat(this.other.post("/ru/staff/calendar/2045", forged).status()).isEqualTo(403);
	}

	private int statements(String path) {
		this.staff.get(path);
		this.statements.reset();
		assertThat(this.staff.get(path).status()).isEqualTo(200);
		return this.statements.count();
	}

	private Page record(String line) {
		return this.staff.submit(plot(), "#record", form(line));
	}

	private Page plot() {
		return this.staff.get(procedure("ru") + "/" + this.journey.find(this.number).id());
	}

	private String procedure(String language) {
		return "/" + language + "/staff/notices/" + this.number + "/procedure";
	}

	private static Map<String, String> form(String line) {
		String[] words = line.split(" ");
		return new HashMap<>(Map.of("event", words[0], "on", words[1], "actNumber", "7-ж", "actDate", "", "reference",
				"№ 7, лист 3", "address", ""));
	}

}
