package kz.alatau.portal.relocation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.imageio.ImageIO;

import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.relocation.procedure.Authority;
import kz.alatau.portal.relocation.procedure.Ground;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes notices through the hands of three people, for tests of what comes after. */
public final class TestNotices {

	public static final String AUTHOR = "aigerim";

	public static final String REVIEWER = "bolat";

	public static final String PUBLISHER = "dana";

	private final NoticeDrafts drafts;

	private final NoticeApprovals approvals;

	private final Attachments attachments;

	private TestNotices(NoticeDrafts drafts, NoticeApprovals approvals, Attachments attachments) {
		this.drafts = drafts;
		this.approvals = approvals;
		this.attachments = attachments;
	}

	/** A start of a taking with everything the law wants beside the content. */
	public static NoticeDocument complete(NoticeContent content) {
		boolean special = content.regime() == LegalRegime.ALATAU_SPECIAL;
		Wording words = content.title();
		List<PlotTaken> plots = content.villages()
			.stream()
			.map((village) -> new PlotTaken("00-000-" + village, village, BigDecimal.ONE))
			.toList();
		return new NoticeDocument(content,
				new NoticeParticulars(NoticeKind.START,
						new NoticeIssue(special ? Authority.ADMINISTRATION : Authority.AKIMAT, Wording.NONE,
								Wording.NONE, ""),
						new ResolutionItems(special ? Ground.ALATAU : Ground.NETWORKS, words, plots, words),
						new NoticePlace("", TerritoryType.NONE, null, ""),
						new NoticeRights(words, Wording.NONE, Wording.NONE), null));
	}

	/** Writes, reviews and publishes a first edition. */
	public NoticeEdition publish(NoticeDocument document) {
		NoticeEdition edition = this.drafts.draft(document, AUTHOR);
		require(this.drafts.attach(edition, version(edition), map(), AUTHOR));
		return publish(edition);
	}

	/** Writes, reviews and publishes a later edition. */
	public NoticeEdition publishNext(NoticeNumber number, NoticeKind kind, UnaryOperator<NoticeDocument> change) {
		NoticeEdition edition = require(this.drafts.draftNext(number, kind, AUTHOR));
		NoticeDocument document = this.drafts.find(number, edition.edition()).orElseThrow().document();
		NoticeDocument begun = (kind == NoticeKind.TERMINATION) ? PublishedNotices.ended(document) : document;
		require(this.drafts.edit(edition, version(edition), change.apply(begun), AUTHOR));
		return publish(edition);
	}

	/** Takes a draft to the public. */
	public NoticeEdition publish(NoticeEdition edition) {
		require(this.drafts.send(edition, version(edition), AUTHOR));
		require(this.approvals.review(edition, version(edition), REVIEWER));
		return require(this.approvals.publish(edition, version(edition), PUBLISHER));
	}

	public NoticeEdition withdraw(NoticeEdition edition, Wording reason) {
		return require(this.approvals.withdraw(edition, version(edition), reason, PUBLISHER));
	}

	/** A small picture as the map of the plots. */
	public NoticeFile map() {
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
			if (this.attachments.store(new ByteArrayInputStream(out.toByteArray()),
					"map.png") instanceof AttachmentOutcome.Stored(Attachment stored)) {
				return new NoticeFile(stored.sha256(), stored.name(), stored.kind().name(), stored.size(),
						NoticeFile.Purpose.MAP);
			}
			throw new AssertionError("The map is refused");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long version(NoticeEdition edition) {
		return this.drafts.find(edition.number(), edition.edition()).orElseThrow().version();
	}

	private static NoticeEdition require(NoticeOutcome outcome) {
		if (outcome instanceof NoticeOutcome.Done(NoticeEdition edition)) {
			return edition;
		}
		throw new AssertionError(outcome);
	}

	/** Makes the one bean of it. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		TestNotices testNotices(NoticeDrafts drafts, NoticeApprovals approvals, Attachments attachments) {
			return new TestNotices(drafts, approvals, attachments);
		}

	}

}
