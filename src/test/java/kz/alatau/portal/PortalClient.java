package kz.alatau.portal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;

/** A reader without JavaScript: asks for pages, keeps cookies, fills in forms. */
public final class PortalClient {

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String root;

	public PortalClient(String root) {
		this.root = root;
	}

	public Page get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path)).GET();
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	public Page post(String path, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.root + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	/** A file, byte for byte. */
	public HttpResponse<byte[]> file(String path) {
		try {
			return this.http.send(HttpRequest.newBuilder(URI.create(this.root + path)).build(),
					BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Posts text as it is. */
	public Page post(String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path))
			.POST(BodyPublishers.ofString(body));
		return send(((headers.length > 0) ? request.headers(headers) : request).build());
	}

	/** Posts a form with fields and a file; a form without a file has none chosen. */
	public Page post(String path, Map<String, String> fields, String fileName, String content, String... headers) {
		String boundary = "----------------------------portal";
		StringBuilder body = new StringBuilder();
		fields.forEach((name, value) -> body.append(
				"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
		body.append(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
				+ "Content-Type: application/octet-stream\r\n\r\n%s\r\n--%s--\r\n")
			.formatted(boundary, fileName, content, boundary));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.root + path))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.ofString(body.toString()));
		return send(((headers.length > 0) ? request.headers(headers) : request).build());
	}

	/** Posts a form of the page with its hidden fields, as a browser would. */
	public Page submit(Page page, String formSelector, Map<String, String> fields) {
		var form = page.document().selectFirst(formSelector);
		if (form == null) {
			throw new AssertionError("No form " + formSelector + " on " + page.document().title());
		}
		Map<String, String> values = new LinkedHashMap<>();
		form.select("input[type=hidden]").forEach((input) -> values.put(input.attr("name"), input.attr("value")));
		values.putAll(fields);
		return post(form.attr("action"), values);
	}

	/**
	 * Posts a form with a file, and with the token that is on some page of the portal.
	 */
	public Page upload(String path, Page anyPage, String field, String fileName, String content) {
		String boundary = "----------------------------portal";
		String token = anyPage.document().select("input[name=_csrf]").attr("value");
		String body = """
				--%1$s
				Content-Disposition: form-data; name="_csrf"

				%2$s
				--%1$s
				Content-Disposition: form-data; name="%3$s"; filename="%4$s"
				Content-Type: application/octet-stream

				%5$s
				--%1$s--
				""".replace("\n", "\r\n").formatted(boundary, token, field, fileName, content);
		return send(HttpRequest.newBuilder(URI.create(this.root + path))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	/** Posts a form of the page with its hidden fields and a file, as a browser would. */
	public Page submit(Page page, String formSelector, Map<String, String> fields, Path file) {
		var form = page.document().selectFirst(formSelector);
		if (form == null) {
			throw new AssertionError("No form " + formSelector + " on " + page.document().title());
		}
		String boundary = "----------------------------portal";
		StringBuilder head = new StringBuilder();
		Map<String, String> values = new LinkedHashMap<>();
		form.select("input[type=hidden]").forEach((input) -> values.put(input.attr("name"), input.attr("value")));
		values.putAll(fields);
		values.forEach((name, value) -> head.append(
				"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
		head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n".formatted(boundary,
				file.getFileName()));
		try {
			return send(HttpRequest.newBuilder(URI.create(this.root + form.attr("action")))
				.header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(BodyPublishers.concat(BodyPublishers.ofString(head.toString()), BodyPublishers.ofFile(file),
						BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary))))
				.build());
		}
		catch (FileNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Follows a redirect within the portal. */
	public Page follow(Page page) {
		return get(page.location().replaceFirst("^https?://[^/]+", ""));
	}

	public PortalClient signIn(String username, String password) {
		submit(get("/ru/staff/sign-in"), "main form", Map.of("username", username, "password", password));
		return this;
	}

	/**
	 * Signs in with a password that an administrator has made, and chooses another one.
	 */
	public PortalClient signInFirst(String username, String made, String chosen) {
		signIn(username, made);
		submit(get("/ru/staff/password"), "#password-form", Map.of("oldPassword", made, "newPassword", chosen));
		return this;
	}

	private Page send(HttpRequest request) {
		try {
			return new Page(this.http.send(request, BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** What came back. */
	public record Page(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String body() {
			return this.response.body();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public String location() {
			return header("Location");
		}

		public Document document() {
			return Jsoup.parse(body());
		}

		/** The words a reader sees in the main part of the page. */
		public String text() {
			return document().select("main").text();
		}

	}

	/** A fresh client, with no cookies, for each test class. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Lazy
		@Scope("prototype")
		PortalClient portalClient(WebServerApplicationContext context) {
			return new PortalClient("http://127.0.0.1:" + context.getWebServer().getPort());
		}

	}

}
