package kz.alatau.portal.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.staff.account.Authenticator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Tag("browser")
class SecondFactorBrowserTests {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private TestAccounts accounts;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@ParameterizedTest
	@CsvSource({ "kk, 360, LIGHT", "ru, 360, DARK", "en, 1280, LIGHT" })
	void itCanBeSetUpAndUsedByEverybody(String language, int width, ColorScheme colours) throws Exception {
		this.accounts.open("zhanna", StaffRole.values());
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), root(), width, colours)) {
			signIn(visitor, language);
			Authenticator app = setUp(visitor, language);
			check(visitor);
			check(visitor.open("/" + language + "/staff/second-factor"));
			check(visitor.open("/" + language + "/staff/sessions"));
			check(visitor.open("/" + language + "/staff/accounts/zhanna"));
			visitor.page().locator("#sign-out button").click();
			signIn(visitor, language);
			visitor.page().locator("#code").fill("000000");
			visitor.page().locator("#code-form button").click();
			check(visitor);
			visitor.page().locator("#code").fill(app.code(1));
			visitor.page().locator("#code-form button").click();
			assertThat(visitor.path()).startsWith("/" + language + "/staff").doesNotContain("code");
		}
	}

	@Test
	void itWorksWithoutScriptsUnderThePolicyOfThePage() throws Exception {
		this.accounts.open("zhanna", StaffRole.AUTHOR);
		try (Visitor visitor = Visitor.withoutScripts(chromium.browser(), root(), 360)) {
			signIn(visitor, "kk");
			setUp(visitor, "kk");
			assertThat(visitor.page().locator(".recovery-codes li").count()).isEqualTo(10);
		}
	}

	@Test
	void aTypedFormWhoseSessionEndedGivesItsTextBack() {
		this.accounts.open("zhanna", StaffRole.AUTHOR);
		try (Visitor visitor = Visitor.withAxe(chromium.browser(), root(), 360, ColorScheme.LIGHT)) {
			signIn(visitor, "kk");
			visitor.open("/kk/staff/notices/new");
			Page page = visitor.page();
			page.locator("textarea[name='text.kk']").fill("Ұзақ жазылған мәтін");
			page.context().clearCookies();
			page.locator("button[value=SAVE]").click();
			assertThat(page.locator("main textarea").evaluateAll("all => all.map(one => one.value)").toString())
				.contains("Ұзақ жазылған мәтін");
			check(visitor);
		}
	}

	/**
	 * The telephone sees the picture on the screen; the person could type the key beside
	 * it.
	 */
	private static Authenticator setUp(Visitor visitor, String language) throws Exception {
		visitor.open("/" + language + "/staff/second-factor");
		visitor.page().locator("#password").fill(PortalTest.PASSWORD);
		visitor.page().locator("#begin button").click();
		visitor.assertFits();
		String typed = visitor.page().locator("code.secret").innerText();
		String scanned = scan(visitor.page().locator("img.qr-code").screenshot());
		assertThat(scanned).isEqualTo(
				"otpauth://totp/Alatau%20portal:zhanna?secret=" + typed.replace(" ", "") + "&issuer=Alatau%20portal");
		Authenticator app = new Authenticator(typed);
		visitor.page().locator("#code").fill(app.code(0));
		visitor.page().locator("#confirm button").click();
		return app;
	}

	private static String scan(byte[] screenshot) throws Exception {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(screenshot));
		int width = image.getWidth();
		int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
		RGBLuminanceSource source = new RGBLuminanceSource(width, image.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

	private String root() {
		return "http://127.0.0.1:" + this.port;
	}

	private static void signIn(Visitor visitor, String language) {
		visitor.open("/" + language + "/staff/sign-in");
		visitor.page().locator("[name=username]").fill("zhanna");
		visitor.page().locator("[name=password]").fill(PortalTest.PASSWORD);
		visitor.page().locator("main button[type=submit]").click();
	}

	private static void check(Visitor visitor) {
		visitor.assertFits();
		visitor.assertAccessible();
	}

}
