package kz.alatau.portal.web.staff.notice;

import java.nio.file.Path;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a preview says, and whom it hinders. */
@PortalTest
class NoticeWarningsWebTests {

	private static final String FORM = "#notice-form";

	private static final String BOX = "#second-look";

	private static final Path MAP = Path.of("src/main/resources/starter/demonstration-map.png");

	@Autowired
	private PortalClient author;

	@Autowired
	private PortalClient reviewer;

	@Autowired
	private PortalClient publisher;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private StatementCounter statements;

	@BeforeEach
	void signIn() {
		this.author.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		this.accounts.open("bolat", StaffRole.REVIEWER);
		this.accounts.open("dana", StaffRole.PUBLISHER, StaffRole.ADMINISTRATOR);
		this.reviewer.signIn("bolat", PortalTest.PASSWORD);
		this.publisher.signIn("dana", PortalTest.PASSWORD);
	}

	@Test
	void threePeopleAreWarnedNobodyIsHinderedAndReadersSeeNothingOfIt() {
		String number = draft(fields("77-001").with("areaHa", "5"));
		Page preview = this.author.get(page(number, 1) + "/preview");
		assertThat(preview.document().select(BOX).text()).contains("Посмотрите на это еще раз", "1,62 га", "5 га",
				"Подать иск не получится");
		assertThat(preview.body()).doesNotContain("??");
		this.author.submit(preview, "#send", Map.of());
		Page review = this.reviewer.get(page(number, 1));
		assertThat(review.document().select(BOX).text()).contains("5 га");
		this.reviewer.submit(review, "#review", Map.of());
		Page publication = this.publisher.get(page(number, 1));
		assertThat(publication.document().select(BOX).text()).contains("5 га");
		assertThat(this.publisher.submit(publication, "#publish", Map.of()).status()).isEqualTo(302);
		assertThat(this.publisher.get(page(number, 1)).document().select(BOX)).isEmpty();
		assertThat(this.reviewer.get("/ru/notices/" + number).text()).doesNotContain("Посмотрите на это еще раз");
	}

	@Test
	void plotAndActOfAnotherNoticeAreNamedUntilItHasEnded() {
		String first = draft(fields("77-002"));
		String second = draft(fields("77-002"));
		assertThat(box(second, 1)).doesNotContain(first);
		publish(first, 1);
		assertThat(box(second, 1)).contains("03-046-77-002", "и в опубликованном объявлении " + first,
				"Акт № 77-002 с той же датой");
		next(first, 1, "TERMINATION", NoticeFields.ended("Конец").with("actNumber", "77-003"));
		publish(first, 2);
		assertThat(box(second, 1)).doesNotContain(first);
	}

	@Test
	void ofAnActOfItsOwnEditionANoticeIsNotWarned() {
		String number = draft(fields("77-004"));
		publish(number, 1);
		next(number, 1, "CORRECTION", fields("77-004").with("noticeKind", "CORRECTION").with("text.ru", "Иначе"));
		assertThat(box(number, 2)).doesNotContain("и в опубликованном объявлении");
	}

	@Test
	void villagesAreCalledByTheirNameOnTheFormAndInThePreview() {
		NoticeFields fields = fields("77-005").with("plots", "03-046-077-005; Енбек; 1");
		Page form = this.author.submit(this.author.get(page(draft(fields), 1)), FORM, fields.checked().map());
		assertThat(form.text()).contains("Участок в строке 1 (03-046-077-005)", "Енбек", "Отмечено село Жетыген");
		Page preview = this.author.get(page(draft(fields.with("action", "SAVE")), 1) + "/preview");
		assertThat(preview.document().select(".gate").text()).contains("этом селе: Енбек", "Отмечено село Жетыген");
		assertThat(preview.document().select("#send")).isEmpty();
	}

	@Test
	void aTerminationAsItBeginsIsNotSentOn() {
		String number = draft(fields("77-006"));
		publish(number, 1);
		begin(number, 1, "TERMINATION");
		Page preview = this.author.get(page(number, 2) + "/preview");
		assertThat(preview.document().select(".gate").text()).contains("слово в слово", "отдельным постановлением",
				"пункт 4");
		assertThat(preview.document().select("#send")).isEmpty();
		assertThat(preview.document().select(BOX).text()).contains("Заголовок остался");
	}

	@Test
	void aCorrectionOfTheActAloneIsToldWhatToDo() {
		String number = draft(fields("77-007"));
		publish(number, 1);
		next(number, 1, "CORRECTION", fields("77-008").with("plots", plots("77-007")).with("noticeKind", "CORRECTION"));
		assertThat(this.author.get(page(number, 2) + "/preview").document().select(".gate").text())
			.contains("указан акт этой версии", "напишите об этом и в тексте");
	}

	@Test
	void yearsOutOfRangeAndDaysThatDoNotExistAreToldApart() {
		NoticeFields fields = fields("77-009").with("actDate", "1990-01-01").with("alienationFrom", "31.02.2027");
		Page page = this.author.submit(this.author.get("/ru/staff/notices/new"), FORM, fields.map());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().getElementById("actDate").parent().select(".error").text()).contains("2000", "2099");
		assertThat(page.document().getElementById("alienationFrom").parent().select(".error").text())
			.contains("Такого дня нет");
	}

	@Test
	void hectaresThatCannotBeReadComeBackWithTheirLine() {
		NoticeFields fields = fields("77-010").with("plots",
				"03-046-077-010; Жетыген; 1\n03-046-077-011; Жетыген; соток 5");
		Page page = this.author.submit(this.author.get("/ru/staff/notices/new"), FORM, fields.map());
		assertThat(page.document().getElementById("plots").parent().select(".error").text())
			.contains("Строка 2: «соток 5»");
		assertThat(page.document().getElementById("plots").val()).contains("соток 5");
	}

	/** As many as before anything was warned of, however many plots there are. */
	@Test
	void thePreviewTakesFewStatements() {
		String number = draft(fields("77-012"));
		this.author.get(page(number, 1) + "/preview");
		this.statements.reset();
		this.author.get(page(number, 1) + "/preview");
		assertThat(this.statements.count()).isLessThanOrEqualTo(14);
	}

	private static NoticeFields fields(String act) {
		return NoticeFields.complete().with("actNumber", act).with("plots", plots(act));
	}

	private static String plots(String act) {
		return "03-046-%1$s; Жетыген; 0,12\n03-046-%1$s1; Жетыген; 1,5".formatted(act);
	}

	private static String page(String number, int edition) {
		return "/ru/staff/notices/" + number + "/" + edition;
	}

	private String draft(NoticeFields fields) {
		Page saved = this.author.submit(this.author.get("/ru/staff/notices/new"), FORM, fields.map());
		assertThat(saved.status()).as(saved.text()).isEqualTo(302);
		String number = saved.location().replaceFirst(".*/notices/([^/]+).*", "$1");
		this.author.submit(this.author.get(page(number, 1)), "#add-file", Map.of("purpose", "MAP"), MAP);
		return number;
	}

	private String box(String number, int edition) {
		return this.author.get(page(number, edition) + "/preview").document().select(BOX).text();
	}

	private void begin(String number, int edition, String kind) {
		Page page = this.author.get(page(number, edition));
		this.author.submit(page, "#next-" + kind, Map.of());
	}

	private void next(String number, int edition, String kind, NoticeFields fields) {
		begin(number, edition, kind);
		Page form = this.author.get(page(number, edition + 1));
		assertThat(this.author.submit(form, FORM, fields.map()).status()).isEqualTo(302);
	}

	private void publish(String number, int edition) {
		this.author.submit(this.author.get(page(number, edition) + "/preview"), "#send", Map.of());
		this.reviewer.submit(this.reviewer.get(page(number, edition)), "#review", Map.of());
		Page published = this.publisher.submit(this.publisher.get(page(number, edition)), "#publish", Map.of());
		assertThat(published.status()).as(published.text()).isEqualTo(302);
	}

}
