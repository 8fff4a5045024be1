package kz.alatau.portal.web.staff;

import java.time.Duration;
import java.util.stream.IntStream;

import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.upload.Uploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class UploadReceptionWebTests {

	private static final String FORM = "/ru/staff/sample-upload";

	@Autowired
	private PortalClient staff;

	@Autowired
	private SampleUploadController sample;

	@Autowired
	private Uploads uploads;

	@BeforeEach
	void signIn() {
		this.sample.hold();
		this.staff.signIn(PortalTest.STAFF, PortalTest.PASSWORD);
	}

	/** The queue belongs to all tests that share the portal. */
	@AfterEach
	void letGo() {
		this.sample.letGo();
		this.uploads.latest(10).forEach((upload) -> this.uploads.awaitBriefly(upload.id(), Duration.ofSeconds(30)));
	}

	@Test
	void whatIsDoneQuicklyIsShownAtOnce() {
		Page page = send("zones.csv", "good");
		assertThat(page.status()).isEqualTo(303);
		assertThat(page.location()).endsWith("/ru/staff?from=zones.csv");
	}

	@Test
	void theReportOfATrialIsOnThePageOfTheUpload() {
		Page answer = send("zones.csv", "trial");
		assertThat(answer.status()).isEqualTo(303);
		Page page = this.staff.follow(answer);
		assertThat(page.text()).contains("Файл zones.csv", "ничего не изменено", "7 строк");
		assertThat(page.document().select("main a[role=button]").attr("href")).isEqualTo("/ru/staff");
	}

	@Test
	void whatIsRefusedQuicklyIsListedAtOnce() {
		Page page = send("zones.csv", "faulty");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select(".faults tbody tr")).hasSize(1_000);
		assertThat(page.text()).contains("1 200 ошибок", "первые: 1 000");
	}

	@Test
	void aLongTaskIsWatchedOnItsPageUntilItIsDone() {
		Page answer = send("zones.csv", "held");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).containsPattern("/ru/staff/imports/\\d+$");
		Page page = this.staff.follow(answer);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("noscript meta[http-equiv=refresh]").attr("content")).isEqualTo("2");
		assertThat(page.document().select(".upload-steps progress")).hasSize(3);
	}

	@Test
	void aFormWithoutAFileSaysSoAtTheField() {
		for (Page page : new Page[] { send("", ""), sendWithoutField() }) {
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.document().select(".error-summary a[href=#file]").text()).contains("Выберите файл");
			assertThat(page.document().getElementById("file").parent().select(".error").text())
				.startsWith("Выберите файл");
		}
		Page empty = send("zones.csv", "");
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.text()).contains("Этот файл пуст");
	}

	@Test
	void whenTooManyFilesWaitTheAnswerIsToTryLater() {
		IntStream.range(0, 5).forEach((number) -> assertThat(send(number + ".csv", "held").status()).isEqualTo(303));
		Page page = send("too-many.csv", "held");
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.text()).contains("Слишком много файлов", "через несколько минут");
	}

	private Page send(String fileName, String content) {
		return this.staff.upload(FORM, this.staff.get(FORM), "file", fileName, content);
	}

	private Page sendWithoutField() {
		return this.staff.upload(FORM, this.staff.get(FORM), "other", "zones.csv", "good");
	}

}
