package kz.alatau.portal.web.staff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import kz.alatau.portal.PortalClient;
import kz.alatau.portal.PortalClient.Page;
import kz.alatau.portal.PortalTest;
import kz.alatau.portal.TestAccounts;
import kz.alatau.portal.staff.StaffRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only the head of a request is sent here, its body never: an answer proves that nobody
 * waited for the body.
 */
@PortalTest
class UploadGateWebTests {

	private static final long GIGABYTE = 1L << 30;

	/** In milliseconds; a server that wants the body first never answers. */
	private static final int PATIENCE = 10_000;

	@Autowired
	private PortalClient client;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private ServletContext server;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/ru/staff/plans, POST", "/kk/staff/imports, POST", "/ru/staff/sign-in, POST", "/staff, POST",
			"/ru/staff/plans, PUT", "/ru/staff/sign-out, POST" })
	void aStrangerIsSentToTheSignInBeforeTheBodyIsRead(String path, String method) throws IOException {
		String answer = head(method, path, "", GIGABYTE);
		assertThat(answer).startsWith("HTTP/1.1 302").containsPattern("Location: (/..)?/staff/sign-in");
		assertThat(spooled()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ru/villages", "/kk", "/error", "/api/v1/villages", "/ru/nothing" })
	void thereIsNothingToUploadOnPublicPages(String path) throws IOException {
		assertThat(head("POST", path, "", GIGABYTE)).startsWith("HTTP/1.1 405");
		assertThat(spooled()).isZero();
	}

	@Test
	void withoutThePlannersRoleTheRoleIsNamedBeforeTheBodyIsRead() throws IOException {
		String answer = head("POST", "/ru/staff/plans", session(StaffRole.PUBLISHER), GIGABYTE);
		assertThat(answer).startsWith("HTTP/1.1 403").contains("Специалист по плану");
	}

	@ParameterizedTest
	@CsvSource({ "AUTHOR, 20000000, 403", "AUTHOR, 20070000, 303", "AUTHOR, -1, 411", "PLANNER, 20000000, 403",
			"PUBLISHER, 20000000, 403" })
	void onlyAuthorsMaySendFilesOfNoticesAndSmallOnes(StaffRole role, long length, int status) throws IOException {
		String session = session(role);
		String answer = (role == StaffRole.AUTHOR && status == 403)
				? small("/ru/staff/notices/2026-0001/1/attachments", session, "no token")
				: head("POST", "/ru/staff/notices/2026-0001/1/attachments", session, length);
		assertThat(answer).startsWith("HTTP/1.1 " + status);
		assertThat(answer.contains("Специалист по плану")).isFalse();
	}

	@Test
	void anAuthorMaySendNoOtherFiles() throws IOException {
		for (String path : new String[] { "/ru/staff/plans", "/ru/staff/notices/2026-0001",
				"/ru/staff/notices/2026-0001/1/attachments/x" }) {
			assertThat(head("POST", path, session(StaffRole.AUTHOR), 1000)).startsWith("HTTP/1.1 403")
				.contains("Специалист по плану");
		}
		assertThat(small("/ru/staff/notices/2026-0001/1/attachments", session(StaffRole.AUTHOR), token()))
			.doesNotStartWith("HTTP/1.1 403");
	}

	@ParameterizedTest
	@CsvSource({ "20070000, 413", "-1, 411" })
	void everybodyMaySendAPaperButNoLargerOne(long length, int status) throws IOException {
		assertThat(head("POST", "/ru/genuine", "", length)).startsWith("HTTP/1.1 " + status);
		assertThat(spooled()).isZero();
	}

	@Test
	void aPlannerIsListenedToAndTheFormMustBeOurs() throws IOException {
		String session = session(StaffRole.PLANNER);
		assertThat(small("/ru/staff/plans", session, "no token")).startsWith("HTTP/1.1 403");
		assertThat(small("/ru/staff/plans", session, token())).doesNotStartWith("HTTP/1.1 403");
	}

	@ParameterizedTest
	@CsvSource({ "kk, Файл тым үлкен", "ru, Файл слишком большой", "en, The file is too large" })
	void aFileThatIsTooLargeIsSaidSo(String language, String title) throws IOException {
		String answer = head("POST", "/" + language + "/staff/plans", session(StaffRole.PLANNER), 2 * GIGABYTE);
		assertThat(answer).startsWith("HTTP/1.1 413").contains(title);
		assertThat(spooled()).isZero();
	}

	/** The token may also come in the head; then the file is looked for much later. */
	@Test
	void aFileThatIsTooLargeIsSaidSoLaterToo() throws IOException {
		String session = session(StaffRole.PLANNER);
		String answer = head("POST", "/en/staff/password", session + "\r\nX-CSRF-TOKEN: " + token(), 2 * GIGABYTE);
		assertThat(answer).startsWith("HTTP/1.1 413").contains("The file is too large");
	}

	@Test
	void whoAsksBeforeSendingIsNotToldToGoOn() throws IOException {
		String answer = head("POST", "/ru/staff/plans", "Expect: 100-continue", GIGABYTE);
		assertThat(answer).startsWith("HTTP/1.1 302");
	}

	private String session(StaffRole role) {
		this.accounts.open("sender", role);
		Page form = this.client.get("/ru/staff/sign-in");
		Page signedIn = this.client.submit(form, "main form",
				Map.of("username", "sender", "password", PortalTest.PASSWORD));
		return "Cookie: " + signedIn.response()
			.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("SESSION="))
			.map((cookie) -> cookie.split(";")[0])
			.findFirst()
			.orElseThrow();
	}

	private String token() {
		return this.client.get("/ru/staff/password").document().select("#password-form input[name=_csrf]").val();
	}

	private String small(String path, String header, String token) throws IOException {
		String body = "--border\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
				+ "\r\n--border--\r\n";
		return send("POST", path, header, body.length(), body);
	}

	private String head(String method, String path, String header, long length) throws IOException {
		return send(method, path, header, length, "");
	}

	private String send(String method, String path, String header, long length, String body) throws IOException {
		String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
				+ (header.isEmpty() ? "" : header + "\r\n") + "Content-Type: multipart/form-data; boundary=border\r\n"
				+ ((length < 0) ? "Transfer-Encoding: chunked" : "Content-Length: " + length) + "\r\n\r\n";
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
			return answer(socket.getInputStream());
		}
	}

	/**
	 * The head of the answer, and the page if there is one. The connection stays open:
	 * the server looks for the beginning of the body, so that a browser still sending has
	 * the time to read the answer.
	 */
	private static String answer(InputStream input) throws IOException {
		var bytes = new ByteArrayOutputStream();
		String text = "";
		while (!text.contains("\r\n\r\n") || (text.contains("Content-Type: text/html") && !text.contains("</html>"))) {
			int next = input.read();
			if (next < 0) {
				return text;
			}
			bytes.write(next);
			text = bytes.toString(StandardCharsets.UTF_8);
		}
		return text;
	}

	/** Files the server keeps of bodies it has begun to read. */
	private long spooled() throws IOException {
		Path directory = Path.of(String.valueOf(this.server.getAttribute(ServletContext.TEMPDIR)));
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("upload_")).count();
		}
	}

}
