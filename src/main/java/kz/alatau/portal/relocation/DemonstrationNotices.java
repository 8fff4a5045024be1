package kz.alatau.portal.relocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Notices made up to show how the portal works: one under each regime and a withdrawn
 * one. They go through the same gate as real ones, as of days before today.
 */
@Component
class DemonstrationNotices {

	private static final String FILE = "starter/demonstration-notices.yaml";

	private static final String BY = "demonstration";

	private final NoticeRepository notices;

	private final Clock clock;

	DemonstrationNotices(NoticeRepository notices, Clock clock) {
		this.notices = notices;
		this.clock = clock;
	}

	void load() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		int running = 1;
		for (Object entry : entries()) {
			NoticeNumber number = NoticeNumber.ofDemonstration(running++);
			if (!this.notices.existsByNumber(number)) {
				load(number, DemonstrationEntry.of(entry, today));
			}
		}
	}

	/** Each state is written by itself: the database accepts no leap. */
	private void load(NoticeNumber number, DemonstrationEntry entry) {
		Stamp published = stamp(entry.publishedOn());
		Notice notice = this.notices.saveAndFlush(new Notice(number, entry.content(), published));
		require(number, notice.publish(published));
		notice = this.notices.saveAndFlush(notice);
		Withdrawal withdrawal = entry.withdrawal();
		if (withdrawal != null) {
			require(number, notice.withdraw(withdrawal.reason(), stamp(withdrawal.on())));
			this.notices.saveAndFlush(notice);
		}
	}

	private static void require(NoticeNumber number, List<Refusal> refusals) {
		if (!refusals.isEmpty()) {
			throw new IllegalStateException("The demonstration notice " + number + " is refused: " + refusals);
		}
	}

	private static Stamp stamp(LocalDate day) {
		return new Stamp(day.atTime(10, 0).atZone(Portal.ZONE).toInstant(), BY);
	}

	private static Iterable<?> entries() {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).<List<?>>load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
