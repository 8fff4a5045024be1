package kz.alatau.portal.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of axe for a page without frames. Its builder for Playwright opens a second
 * page each time and brings every element that passed over to Java; this brings only what
 * is broken.
 */
final class Axe {

	private static final String SCRIPT = script();

	private static final String RUN = """
			() => axe.run(document, {
			    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
			    resultTypes: ['violations']
			}).then((results) => ({
			    passed: results.passes.length,
			    broken: results.violations.map((rule) => rule.id + ' ' + rule.nodes[0].html)
			}))""";

	private Axe() {
	}

	/** Each rule that is broken, with the first element that breaks it. */
	static List<?> look(Page page) {
		assertThat(page.frames()).as("Axe looks at no frames").hasSize(1);
		page.evaluate(SCRIPT);
		Map<?, ?> found = (Map<?, ?>) page.evaluate(RUN);
		assertThat((Integer) found.get("passed")).as("Rules that were applied").isPositive();
		return (List<?>) found.get("broken");
	}

	private static String script() {
		try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
