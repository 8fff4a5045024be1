package kz.alatau.portal.relocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
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

	private static final String MAP = "starter/demonstration-map.png";

	private static final String AUTHOR = "demonstration";

	private static final String REVIEWER = "demonstration-2";

	private static final String PUBLISHER = "demonstration-3";

	private final NoticeRepository notices;

	private final ProcedureRules rules;

	private final Attachments attachments;

	private final Clock clock;

	DemonstrationNotices(NoticeRepository notices, ProcedureRules rules, Attachments attachments, Clock clock) {
		this.notices = notices;
		this.attachments = attachments;
		this.rules = rules;
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
		NoticeGates gates = new NoticeGates(this.rules, (version) -> false, null);
		Stamp written = stamp(entry.publishedOn(), AUTHOR);
		NoticeEdition edition = NoticeEdition.first(number);
		Notice notice = this.notices.saveAndFlush(new Notice(edition, entry.document(), List.of(), written));
		notice = after(notice, notice.attach(map(), written));
		notice = after(notice, notice.send(gates, written));
		notice = after(notice, notice.pass(gates, stamp(entry.publishedOn(), REVIEWER)));
		notice = after(notice, notice.publish(gates, stamp(entry.publishedOn(), PUBLISHER)));
		Withdrawal withdrawal = entry.withdrawal();
		if (withdrawal != null) {
			after(notice, notice.withdraw(withdrawal.reason(), stamp(withdrawal.on(), PUBLISHER)));
		}
	}

	private NoticeFile map() {
		try (InputStream file = new ClassPathResource(MAP).getInputStream()) {
			if (this.attachments.store(file, "demo.png") instanceof AttachmentOutcome.Stored(Attachment stored)) {
				return new NoticeFile(stored.sha256(), stored.name(), stored.kind().name(), stored.size(),
						NoticeFile.Purpose.MAP);
			}
			throw new IllegalStateException("The map of the demonstration is refused");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Notice after(Notice notice, List<Refusal> refusals) {
		if (!refusals.isEmpty()) {
			throw new IllegalStateException("A demonstration notice is refused: " + refusals);
		}
		return this.notices.saveAndFlush(notice);
	}

	private static Stamp stamp(LocalDate day, String by) {
		return new Stamp(day.atTime(10, 0).atZone(Portal.ZONE).toInstant(), by);
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
