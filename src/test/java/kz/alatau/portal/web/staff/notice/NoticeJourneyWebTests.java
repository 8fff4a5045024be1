package kz.alatau.portal.web.staff.notice;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class NoticeJourneyWebTests {

	private static final String FORM = "#notice-form";

	private static final Path MAP = Path.of("src/main/resources/starter/demonstration-map.png");

	private static final String REVIEWER = "bolat";

	private static final String PUBLISHER = "dana";

	@Autowired
	private PortalClient staff;

	@Autowired
	private PortalClient reviewer;

	@Autowired
	private PortalClient publisher;

	@Autowired
	private PortalClient reader;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void signIn() {
		this.staff.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
		this.accounts.open(REVIEWER, StaffRole.REVIEWER);
		this.accounts.open(PUBLISHER, StaffRole.PUBLISHER);
		this.reviewer.signIn(REVIEWER, PortalTest.PASSWORD);
		this.publisher.signIn(PUBLISHER, PortalTest.PASSWORD);
	}

	@Test
	void missingRussianIsSaidAtTheFieldAndEverythingTypedIsKept() {
		Page page = check(NoticeFields.complete().with("text.ru", ""));
		assertThat(page.status()).isEqualTo(422);
		var field = page.document().getElementById("text.ru").parent();
		assertThat(field.hasClass("field-invalid")).isTrue();
		assertThat(field.select(".error").text()).contains("по-русски");
		assertThat(page.document().select(".error-summary a[href=#text.ru]").text()).contains("Текст объявления");
		assertThat(page.document().getElementById("text.kk").val()).isEqualTo("Қазақша text");
		assertThat(page.document().select("input[name=villages][value=196837100]").hasAttr("checked")).isTrue();
		assertThat(page.document().getElementById("actNumber").val()).isEqualTo("118-п");
	}

	@Test
	void whatIsCheckedIsSavedFirstAndAMapAddedNextLosesNothing() {
		String number = saved(submitNew(NoticeFields.complete()));
		Page form = this.staff.get(staffPage(number));
		Page refused = this.staff.submit(form, FORM, NoticeFields.complete().with("text.ru", "Новое").checked().map());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("[role=status]").text()).contains("сохранен");
		assertThat(refused.document().select(".error-summary").text()).contains("Добавьте карту");
		Page sent = this.staff.submit(refused, "#add-file", Map.of("purpose", "MAP"), MAP);
		assertThat(sent.status()).as(sent.text()).isEqualTo(302);
		assertThat(this.staff.get(staffPage(number)).document().getElementById("text.ru").val()).isEqualTo("Новое");
	}

	@Test
	void blanksOfAnyKindAreNoTextAndRussianIsNoKazakh() {
		Page blank = check(NoticeFields.complete().with("text.kk", "\u00a0 \u2003 \u00ad—"));
		assertThat(blank.document().getElementById("text.kk").parent().select(".error").text()).contains("по-казахски");
		String russian = "Решение касается двух участков у дороги в селе.";
		Page same = check(NoticeFields.complete().with("text.kk", russian).with("text.ru", russian));
		assertThat(same.document().getElementById("text.kk").parent().select(".error").text())
			.contains("буква в букву совпадает");
	}

	@Test
	void unfinishedWorkCanBeSavedButNotPublished() {
		String number = saved(submitNew(NoticeFields.complete().with("text.ru", "")));
		Page preview = this.staff.get(staffPage(number) + "/preview");
		assertThat(preview.document().select(".gate").text()).contains("по-русски", "Добавьте карту");
		assertThat(preview.document().select("#send, #publish")).isEmpty();
		Page forced = force(preview, number, "send");
		assertThat(forced.status()).isEqualTo(422);
		assertThat(forced.document().select(".error-summary").text()).contains("по-русски");
		assertThat(force(preview, number, "publish").status()).isEqualTo(422);
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(404);
	}

	@Test
	void oneDayShortOfThreeMonthsIsRefusedWithTheArticle() {
		String tooEarly = NoticeFields.today().plusMonths(3).minusDays(1).toString();
		Page page = check(NoticeFields.complete().with("alienationFrom", tooEarly));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().getElementById("alienationFrom").parent().select(".error").text())
			.contains("не раньше чем через три месяца", "статья 63, пункт 2, подпункт 4");
		assertThat(page.document().getElementById("alienationFrom").val()).isEqualTo(tooEarly);
	}

	@Test
	void underTheSpecialRegimeTheLimitIsCalledOrientationAndEnglishIsCompulsory() {
		String tooEarly = NoticeFields.today().plusMonths(3).minusDays(1).toString();
		Page page = check(NoticeFields.complete().with("regime", "ALATAU_SPECIAL").with("alienationFrom", tooEarly));
		assertThat(page.text()).contains("для ориентира взят срок по общему закону", "статья 37, пункт 1");
	}

	@Test
	void aPublishedNoticeIsReadInThreeLanguagesAndNeverChanges() {
		String number = saved(submitNew(NoticeFields.complete().inEnglish()));
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(404);
		publish(number);
		for (String language : new String[] { "kk", "ru", "en" }) {
			Page page = this.reader.get("/" + language + "/notices/" + number);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.text()).contains("Қазақша text", "По-русски text", "In English text", number);
			assertThat(page.document().select("article").first().attr("lang")).isEqualTo(language);
			assertThat(this.reader.get("/" + language + "/notices?village=196837100").text()).contains(number);
			assertThat(this.reader.get("/" + language + "/notices?village=196837200").text()).doesNotContain(number);
		}
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("update notice set text_ru = 'другое' where number = :number")
				.param("number", number)
				.update());
		assertThat(this.staff.get(staffPage(number)).document().select(FORM)).isEmpty();
	}

	@Test
	void aNoticeWithoutEnglishSaysSoOnTheEnglishPage() {
		String number = saved(submitNew(NoticeFields.complete()));
		publish(number);
		Page page = this.reader.get("/en/notices/" + number);
		assertThat(page.text()).contains("Not translated into English yet.", "Қазақша text", "По-русски text");
		assertThat(page.document().select("article[lang=kk], article[lang=ru]")).hasSize(2);
		assertThat(this.reader.get("/ru/notices/" + number).text()).doesNotContain("не переведено");
	}

	@Test
	void aWithdrawnNoticeKeepsItsTextUnderABanner() {
		String number = saved(submitNew(NoticeFields.complete()));
		publish(number);
		Page refused = withdraw(number, Map.of("reason.kk", "Қате", "reason.ru", ""));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().getElementById("reason.kk").val()).isEqualTo("Қате");
		assertThat(refused.document().getElementById("reason.ru").parent().select(".error")).isNotEmpty();
		Page unproven = withdraw(number,
				Map.of("reason.kk", "Қате", "reason.ru", "Ошибка", "proof", "not my password"));
		assertThat(unproven.status()).isEqualTo(422);
		assertThat(unproven.document().getElementById("proof").parent().select(".error")).isNotEmpty();
		assertThat(unproven.document().getElementById("proof").val()).isEmpty();
		assertThat(unproven.document().getElementById("reason.ru").val()).isEqualTo("Ошибка");
		assertThat(this.reader.get("/ru/notices/" + number).document().select(".banner.withdrawn")).isEmpty();
		assertThat(withdraw(number, Map.of("reason.kk", "Қате", "reason.ru", "Ошибка")).status()).isEqualTo(302);
		Page page = this.reader.get("/ru/notices/" + number);
		assertThat(page.document().select(".banner.withdrawn").text()).contains("отозвано", "Ошибка");
		assertThat(page.text()).contains("По-русски text");
		assertThat(this.reader.get("/en/notices/" + number).document().select(".banner.withdrawn").text())
			.contains("Not translated into English yet.", "Қате", "Ошибка");
	}

	@Test
	void twoPeopleOnOneDraftLoseNothing() {
		String number = saved(submitNew(NoticeFields.complete()));
		Page mine = this.staff.get(staffPage(number));
		// Browsers send CR LF: an unchanged text must not look changed.
		this.staff.submit(mine, FORM,
				NoticeFields.complete().with("text.kk", "бір\r\nекі").with("title.ru", "Чужой заголовок").map());
		Page stale = this.staff.submit(mine, FORM,
				NoticeFields.complete().with("text.kk", "бір\r\nекі").with("title.ru", "Мой заголовок").map());
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.document().getElementById("title.ru").val()).isEqualTo("Мой заголовок");
		assertThat(stale.document().select(".newer .notice-text").eachText()).containsExactly("Чужой заголовок");
		Page again = this.staff.submit(stale, FORM, NoticeFields.complete().with("title.ru", "Общий заголовок").map());
		assertThat(again.status()).isEqualTo(302);
		assertThat(this.staff.get("/ru/staff").text()).contains("Общий заголовок");
	}

	@Test
	void whatIsPublishedIsWhatWasPreviewed() {
		String number = ready(NoticeFields.complete());
		Page preview = this.publisher.get(staffPage(number));
		assertThat(preview.document().select("#publish")).hasSize(1);
		this.staff.submit(this.staff.get(staffPage(number)), "#send-back", Map.of("remark", "Другой текст нужен"));
		Page stale = this.publisher.submit(preview, "#publish", Map.of());
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.text()).contains("Ничего не сделано");
		assertThat(this.staff.get(staffPage(number)).text()).contains("Другой текст нужен");
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(404);
	}

	@Test
	void nobodyReviewsWhatTheyWroteAndNobodyPublishesWhatTheyReviewed() {
		String number = saved(submitNew(NoticeFields.complete()));
		attachMap(number);
		this.staff.submit(this.staff.get(staffPage(number) + "/preview"), "#send", Map.of());
		// The account has every role: it is the person that counts.
		Page own = this.staff.get(staffPage(number));
		assertThat(own.document().select("#review")).isEmpty();
		assertThat(own.text()).contains("Проверить его должен другой человек");
		Page forced = force(own, number, "review");
		assertThat(forced.status()).isEqualTo(422);
		assertThat(forced.text()).contains("Проверить его должен другой человек");
		assertThat(this.publisher.get(staffPage(number)).document().select("#review, #publish")).isEmpty();
		assertThat(this.reviewer.submit(this.reviewer.get(staffPage(number)), "#review", Map.of()).status())
			.isEqualTo(302);
		assertThat(force(this.staff.get(staffPage(number)), number, "publish").text())
			.contains("Опубликовать его должен другой человек");
		this.accounts.open(REVIEWER, StaffRole.REVIEWER, StaffRole.PUBLISHER);
		this.reviewer.signIn(REVIEWER, PortalTest.PASSWORD);
		assertThat(this.reviewer.get(staffPage(number)).text()).contains("Опубликовать его должен третий человек");
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(404);
		assertThat(this.publisher.submit(this.publisher.get(staffPage(number)), "#publish", Map.of()).status())
			.isEqualTo(302);
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(200);
	}

	@Test
	void aCorrectionAndATerminationFollowAndEveryVersionStaysReadable() {
		String number = ready(NoticeFields.complete());
		publishReady(number, 1);
		Page correction = next(number, 1, "CORRECTION");
		assertThat(correction.location()).contains(number + "/2");
		assertThat(next(number, 1, "TERMINATION").text()).contains("Новую версию этого объявления уже пишут");
		NoticeFields corrected = NoticeFields.complete().with("noticeKind", "CORRECTION");
		Page moved = this.staff.submit(this.staff.get("/ru/staff/notices/" + number + "/2"), FORM,
				corrected.with("plots", "03-046-001-001; Жетыген; 0,13").checked().map());
		assertThat(moved.status()).isEqualTo(422);
		assertThat(moved.text()).contains("вся процедура начинается заново");
		publishNext(number, 2, NoticeFields.complete().with("noticeKind", "CORRECTION").with("text.ru", "Уточнение"));
		assertThat(this.reader.get("/ru/notices/" + number).text()).contains("Уточнение", "Исправление");
		Page first = this.reader.get("/ru/notices/" + number + "/versions/1");
		assertThat(first.text()).contains("По-русски text", "Эту версию потом исправили").doesNotContain("Уточнение");
		next(number, 2, "TERMINATION");
		publishNext(number, 3, NoticeFields.ended("Конец"));
		assertThat(this.reader.get("/ru/notices/" + number + "/versions/2").text()).contains("Это изъятие прекращено");
		assertThat(this.reader.get("/ru/notices/" + number).text()).contains("Конец")
			.doesNotContain("не могут изъять раньше");
		assertThat(this.reader.get("/ru/notices?village=196837100").text()).contains(number);
		assertThat(this.staff.get("/ru/staff/notices/" + number + "/3").document().select("form[id^=next]")).isEmpty();
	}

	@Test
	void aNoticeBeginsWithNothingThatNeedsAnEarlierOne() {
		Page page = submitNew(NoticeFields.complete().with("noticeKind", "CORRECTION"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a[href=#noticeKind]")).hasSize(1);
		assertThat(page.document().getElementById("text.kk").val()).isEqualTo("Қазақша text");
	}

	@Test
	void aFileSentWithoutItsFormIsTheMistakeOfTheSender() {
		String number = saved(submitNew(NoticeFields.complete()));
		Page form = this.staff.get(staffPage(number));
		Page page = this.staff.post(staffPage(number) + "/attachments",
				Map.of("_csrf", form.document().select("input[name=_csrf]").val(), "version", "0"));
		assertThat(page.status()).isEqualTo(415);
	}

	@Test
	void plotsAreReadByLineAndWrongLinesAreNamed() {
		Page page = submitNew(NoticeFields.complete()
			.with("plots", "1-2-3; Жетыген; 0,12\n\n1-2-4; Нигде; 1\nбез точки с запятой\n1-2-3; Zhetygen; 1"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().getElementById("plots").parent().select(".error").text()).contains("Строка 3",
				"Нигде", "Строка 4", "Строка 5", "второй раз");
		assertThat(page.document().getElementById("plots").val()).contains("без точки с запятой");
	}

	@Test
	void aDraftIsDeletedAndItsNumberNeverGivenAgain() {
		String number = saved(submitNew(NoticeFields.complete()));
		Page form = this.staff.get(staffPage(number));
		assertThat(this.staff.submit(form, "form[action$=delete]", Map.of()).status()).isEqualTo(302);
		assertThat(this.staff.get(staffPage(number)).status()).isEqualTo(404);
		assertThat(saved(submitNew(NoticeFields.complete()))).isNotEqualTo(number);
	}

	@Test
	void inputThatCannotBeStoredComesBack() {
		Page page = submitNew(NoticeFields.complete()
			.with("actDate", "вчера")
			.with("villages", "999999999")
			.with("title.kk", "ә".repeat(301))
			.with("alienationUntil", NoticeFields.today().toString()));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#title.kk",
				"#villages", "#actDate", "#alienationUntil");
		assertThat(page.document().getElementById("actDate").val()).isEqualTo("вчера");
	}

	@Test
	void hectaresAreReadWithACommaAndWrongOnesComeBackWithTheReason() {
		Page wrong = submitNew(NoticeFields.complete().with("areaHa", "1,200"));
		assertThat(wrong.status()).isEqualTo(422);
		var field = wrong.document().getElementById("areaHa");
		assertThat(field.val()).isEqualTo("1,200");
		assertThat(field.parent().select(".error").text()).contains("1,2000", "1200");
		assertThat(submitNew(NoticeFields.complete().with("areaHa", "90 000,0001")).text()).contains("не больше 90");
		String number = saved(submitNew(NoticeFields.complete().with("areaHa", "12,3456")));
		Page form = this.staff.get(staffPage(number));
		assertThat(form.document().getElementById("areaHa").val()).isEqualTo("12.3456");
		assertThat(this.staff.get(staffPage(number) + "/preview").text()).contains("12,3456 га");
		publish(number);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("update notice set act_area_ha = 1 where number = :number")
				.param("number", number)
				.update());
	}

	private Page submitNew(NoticeFields fields) {
		return this.staff.submit(this.staff.get("/ru/staff/notices/new"), FORM, fields.map());
	}

	/** Saves a draft and has it checked. */
	private Page check(NoticeFields fields) {
		String number = saved(submitNew(NoticeFields.complete()));
		return this.staff.submit(this.staff.get(staffPage(number)), FORM, fields.checked().map());
	}

	private static String saved(Page page) {
		assertThat(page.status()).as(page.text()).isEqualTo(302);
		return page.location().replaceFirst(".*/notices/([^/]+).*", "$1");
	}

	private static String staffPage(String number) {
		return "/ru/staff/notices/" + number + "/1";
	}

	private void attachMap(String number) {
		Page form = this.staff.get(staffPage(number));
		Page sent = this.staff.submit(form, "#add-file", Map.of("purpose", "MAP"), MAP);
		assertThat(sent.status()).as(sent.text()).isEqualTo(302);
	}

	/** Written, with a map, reviewed; only to be published. */
	private String ready(NoticeFields fields) {
		String number = saved(submitNew(fields));
		attachMap(number);
		review(number, 1);
		return number;
	}

	private void review(String number, int edition) {
		String page = "/ru/staff/notices/" + number + "/" + edition;
		Page sent = this.staff.submit(this.staff.get(page + "/preview"), "#send", Map.of());
		assertThat(sent.status()).as(sent.text()).isEqualTo(302);
		Page reviewed = this.reviewer.submit(this.reviewer.get(page), "#review", Map.of());
		assertThat(reviewed.status()).as(reviewed.text()).isEqualTo(302);
	}

	private void publishReady(String number, int edition) {
		Page preview = this.publisher.get("/ru/staff/notices/" + number + "/" + edition);
		Page published = this.publisher.submit(preview, "#publish", Map.of());
		assertThat(published.status()).as(published.text()).isEqualTo(302);
	}

	private void publish(String number) {
		attachMap(number);
		review(number, 1);
		publishReady(number, 1);
	}

	private Page next(String number, int edition, String kind) {
		Page page = this.staff.get("/ru/staff/notices/" + number + "/" + edition);
		String token = page.document().select("input[name=_csrf]").val();
		return this.staff.post("/ru/staff/notices/" + number + "/" + edition + "/next",
				Map.of("_csrf", token, "kind", kind));
	}

	private void publishNext(String number, int edition, NoticeFields fields) {
		Page form = this.staff.get("/ru/staff/notices/" + number + "/" + edition);
		Page saved = this.staff.submit(form, FORM, fields.map());
		assertThat(saved.status()).as(saved.text()).isEqualTo(302);
		review(number, edition);
		publishReady(number, edition);
	}

	/** As somebody would who sends the form without the page. */
	private Page force(Page anyPage, String number, String what) {
		String token = anyPage.document().select("input[name=_csrf]").val();
		String version = anyPage.document().select("input[name=version]").val();
		return this.staff.post(staffPage(number) + "/" + what,
				Map.of("_csrf", token, "version", version.isEmpty() ? "0" : version));
	}

	private Page withdraw(String number, Map<String, String> reason) {
		Map<String, String> proved = new HashMap<>(reason);
		proved.putIfAbsent("proof", PortalTest.PASSWORD);
		return this.publisher.submit(this.publisher.get(staffPage(number)), "#withdraw", proved);
	}

}
