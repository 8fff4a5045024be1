package kz.alatau.portal.web.staff;

import java.util.Map;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
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

	@Test
	void missingRussianIsSaidAtTheFieldAndEverythingTypedIsKept() {
		Page page = submitNew(NoticeFields.complete().with("text.ru", "").checked());
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
	void unfinishedWorkCanBeSavedButNotPublished() {
		String number = saved(submitNew(NoticeFields.complete().with("text.ru", "")));
		Page preview = this.staff.get("/ru/staff/notices/" + number + "/preview");
		assertThat(preview.document().select(".gate").text()).contains("по-русски");
		assertThat(preview.document().select("#publish")).isEmpty();
		Page forced = forcePublication(preview, number);
		assertThat(forced.status()).isEqualTo(422);
		assertThat(forced.document().getElementById("text.ru").parent().select(".error")).isNotEmpty();
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(404);
	}

	@Test
	void oneDayShortOfThreeMonthsIsRefusedWithTheArticle() {
		String tooEarly = NoticeFields.today().plusMonths(3).minusDays(1).toString();
		Page page = submitNew(NoticeFields.complete().with("alienationFrom", tooEarly).checked());
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().getElementById("alienationFrom").parent().select(".error").text())
			.contains("не менее трех месяцев", "статья 63, пункт 2, подпункт 4");
		assertThat(page.document().getElementById("alienationFrom").val()).isEqualTo(tooEarly);
	}

	@Test
	void underTheSpecialRegimeTheLimitIsCalledOrientationAndEnglishIsCompulsory() {
		String tooEarly = NoticeFields.today().plusMonths(3).minusDays(1).toString();
		Page page = submitNew(
				NoticeFields.complete().with("regime", "ALATAU_SPECIAL").with("alienationFrom", tooEarly).checked());
		assertThat(page.text()).contains("для ориентира взят срок по общему закону", "статья 37(1)");
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
		assertThat(this.staff.get("/ru/staff/notices/" + number).document().select(FORM)).isEmpty();
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
		Page mine = this.staff.get("/ru/staff/notices/" + number);
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
		String number = saved(submitNew(NoticeFields.complete()));
		Page preview = this.staff.get("/ru/staff/notices/" + number + "/preview");
		this.staff.submit(this.staff.get("/ru/staff/notices/" + number), FORM,
				NoticeFields.complete().with("text.ru", "Другой текст").map());
		Page stale = this.staff.submit(preview, "#publish", Map.of());
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.text()).contains("Другой текст", "Ничего не сделано");
		assertThat(this.reader.get("/ru/notices/" + number).status()).isEqualTo(404);
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
		Page form = this.staff.get("/ru/staff/notices/" + number);
		assertThat(form.document().getElementById("areaHa").val()).isEqualTo("12.3456");
		assertThat(this.staff.get("/ru/staff/notices/" + number + "/preview").text()).contains("12,3456 га");
		publish(number);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("update notice set act_area_ha = 1 where number = :number")
				.param("number", number)
				.update());
	}

	private Page submitNew(NoticeFields fields) {
		return this.staff.submit(this.staff.get("/ru/staff/notices/new"), FORM, fields.map());
	}

	private static String saved(Page page) {
		assertThat(page.status()).as(page.text()).isEqualTo(302);
		return page.location().replaceFirst(".*/notices/([^/]+).*", "$1");
	}

	private void publish(String number) {
		Page preview = this.staff.get("/ru/staff/notices/" + number + "/preview");
		assertThat(this.staff.submit(preview, "#publish", Map.of()).status()).isEqualTo(302);
	}

	/** As somebody would who sends the form without the page. */
	private Page forcePublication(Page anyPage, String number) {
		String token = anyPage.document().select("input[name=_csrf]").val();
		return this.staff.post("/ru/staff/notices/" + number + "/publish", Map.of("_csrf", token, "version", "0"));
	}

	private Page withdraw(String number, Map<String, String> reason) {
		return this.staff.submit(this.staff.get("/ru/staff/notices/" + number), "#withdraw", reason);
	}

}
