package kz.alatau.portal.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * A real Chromium: the one named by {@code CHROME_BIN}, else one in the usual places,
 * else the one Playwright brings, else, as root on Debian, the package.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	/** No sandbox, because tests often run as root; nothing that calls home. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Finds and starts the browser.
	 * @throws IllegalStateException when there is none and none can be had; the sentence
	 * says what to do
	 */
	static Chromium start() {
		return installed().map(Chromium::start)
			.or(Chromium::broughtByPlaywright)
			.or(() -> installedFromDebian().map(Chromium::start))
			.orElseThrow(() -> new IllegalStateException(
					"The browser tests need Chromium: install it, or set CHROME_BIN to where it is."));
	}

	Browser browser() {
		return this.browser;
	}

	private static Optional<Path> installed() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), USUAL_PLACES.stream())
			.filter((place) -> !place.isBlank())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Chromium start(Path executable) {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Chromium(playwright,
				playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS)));
	}

	private static Optional<Chromium> broughtByPlaywright() {
		try {
			Playwright playwright = Playwright.create();
			return Optional
				.of(new Chromium(playwright, playwright.chromium().launch(new LaunchOptions().setArgs(ARGUMENTS))));
		}
		catch (RuntimeException ex) {
			// Playwright's own, or the one it wraps when its download site cannot be
			// reached: the next way is tried.
			return Optional.empty();
		}
	}

	private static Optional<Path> installedFromDebian() {
		boolean rootOnDebian = Files.exists(Path.of("/etc/debian_version"))
				&& "root".equals(System.getProperty("user.name"));
		return (rootOnDebian && run("apt-get", "update") && run("apt-get", "install", "-y", "chromium")) ? installed()
				: Optional.empty();
	}

	private static boolean run(String... command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(new File("target/chromium-install.log"));
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			Process process = builder.start();
			return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
