package kz.alatau.portal.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody in front of a screen of a certain width. */
final class Visitor implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final String root;

	private final List<String> complaints = new ArrayList<>();

	private Visitor(BrowserContext context, String root) {
		this.context = context;
		this.root = root;
		this.page = context.newPage();
		this.page.onConsoleMessage((message) -> {
			// The browser also notes every answer of 4xx; those are the point of some
			// tests.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.complaints.add(message.text());
			}
		});
	}

	/** A visitor whose browser runs no script at all. */
	static Visitor withoutScripts(Browser browser, String root, int width) {
		return new Visitor(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)
			.setJavaScriptEnabled(false)
			.setLocale("kk-KZ")), root);
	}

	/** A visitor whose browser keeps to the policy of the page. */
	static Visitor withScripts(Browser browser, String root, int width) {
		return new Visitor(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)), root);
	}

	/**
	 * A visitor in whose browser axe can run: it brings its own script past the policy.
	 */
	static Visitor withAxe(Browser browser, String root, int width, ColorScheme colours) {
		return new Visitor(browser.newContext(
				new Browser.NewContextOptions().setViewportSize(width, 800).setBypassCSP(true).setColorScheme(colours)),
				root);
	}

	Visitor open(String path) {
		this.page.navigate(this.root + path);
		return this;
	}

	Page page() {
		return this.page;
	}

	String path() {
		return this.page.url().substring(this.root.length());
	}

	String heading() {
		return this.page.locator("h1").innerText();
	}

	/** No rule of WCAG 2.2 A or AA that axe knows is broken. */
	void assertAccessible() {
		assertThat(Axe.look(this.page)).as(this.page.url()).isEmpty();
	}

	/** The page itself never scrolls sideways; wide tables do inside their frame. */
	void assertFits() {
		Object overflow = this.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
		assertThat(((Number) overflow).intValue()).as(this.page.url()).isLessThanOrEqualTo(0);
	}

	/** Low, central and high estimate are seen together without scrolling. */
	void assertEstimatesAreSeenTogether() {
		Object cut = this.page.evaluate("[...document.querySelectorAll('.estimates')]"
				+ ".filter(table => table.scrollWidth > table.parentElement.clientWidth"
				+ " || [...table.querySelectorAll('th, td')].some(cell => cell.scrollWidth > cell.clientWidth + 1)).length");
		assertThat(((Number) cut).intValue()).as(this.page.url()).isZero();
	}

	/** The browser has found no fault with a page so far. */
	void assertNoComplaints() {
		assertThat(this.complaints).as(this.page.url()).isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
		assertThat(this.complaints).isEmpty();
	}

}
