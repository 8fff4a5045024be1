package kz.alatau.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.shared.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, gives them out, and forgets them where that is allowed. */
@Service
public class Attachments {

	/** In bytes. */
	public static final long LARGEST = 20_000_000;

	/** Field of a form that refusals concern. */
	public static final String FIELD = "file";

	private final AttachmentRows rows;

	private final Inspection inspection;

	private final ObjectProvider<PublishedFiles> published;

	private final ObjectProvider<KeptFiles> kept;

	private final Clock clock;

	Attachments(AttachmentRows rows, Inspection inspection, ObjectProvider<PublishedFiles> published,
			ObjectProvider<KeptFiles> kept, Clock clock) {
		this.rows = rows;
		this.inspection = inspection;
		this.published = published;
		this.kept = kept;
		this.clock = clock;
	}

	/**
	 * Keeps a file if it is one that may be published. It is read to its end only if it
	 * is not too large, and never held in memory.
	 * @param name as it was sent; only its last part counts, and it gets the ending of
	 * what the file is
	 * @throws IOException when it cannot be read, or there is no room for it
	 */
	public AttachmentOutcome store(InputStream content, String name) throws IOException {
		try (SpooledFile sent = SpooledFile.of(content, LARGEST)) {
			if (sent.size() == 0) {
				return new AttachmentOutcome.Refused(List.of(Refusal.of(FIELD, "attachment.empty")));
			}
			FileKind kind = FileKind.of(sent.start(FileKind.LONGEST_START))
				.orElseThrow(() -> RefusedFileException.of("attachment.kind"));
			try (SpooledFile clean = this.inspection.clean(sent, kind)) {
				return new AttachmentOutcome.Stored(keep(clean, FileName.of(name, kind), kind));
			}
		}
		catch (RefusedFileException ex) {
			return new AttachmentOutcome.Refused(ex.refusals());
		}
	}

	private Attachment keep(SpooledFile file, String name, FileKind kind) throws IOException {
		Attachment attachment = new Attachment(file.sha256(), name, kind, file.size());
		try (InputStream content = file.read()) {
			this.rows.insert(attachment, content, this.clock.instant());
		}
		return attachment;
	}

	/**
	 * A file that is kept.
	 * @param sha256 64 hexadecimal digits in lower case
	 */
	@Transactional(readOnly = true)
	public Optional<Attachment> find(String sha256) {
		return this.rows.find(sha256);
	}

	/** Files that are kept, by their hash; those that are not are left out. */
	@Transactional(readOnly = true)
	public Map<String, Attachment> findAll(List<String> hashes) {
		return hashes.isEmpty() ? Map.of()
				: this.rows.findAll(hashes).stream().collect(Collectors.toMap(Attachment::sha256, Function.identity()));
	}

	/** A file that is kept and that everybody may have. */
	@Transactional(readOnly = true)
	public Optional<Attachment> findPublic(String sha256) {
		return this.rows.find(sha256).filter((attachment) -> isPublic(sha256));
	}

	private boolean isPublic(String sha256) {
		return this.published.stream().anyMatch((files) -> files.isPublic(sha256));
	}

	/**
	 * Writes the content of a file, a part at a time.
	 * @throws IllegalArgumentException when it is not kept
	 */
	public void writeTo(String sha256, OutputStream out) throws IOException {
		long size = find(sha256).orElseThrow(() -> new IllegalArgumentException("No file " + sha256)).size();
		for (int from = 0; from < size; from += AttachmentRows.PART) {
			out.write(this.rows.part(sha256, from));
		}
	}

	/**
	 * Forgets the content of a file: one of a draft that nobody wants any more, or one
	 * that a court has ordered to be taken away. Drop what names it first: what something
	 * still names stays.
	 * @return whether there was such a file and it is gone
	 * @throws IllegalStateException when it is public and nothing says that it must stay
	 */
	@Transactional
	public boolean forget(String sha256) {
		if (this.kept.stream().anyMatch((files) -> files.isNamed(sha256))) {
			return false;
		}
		if (isPublic(sha256)) {
			throw new IllegalStateException("Something published names the file " + sha256);
		}
		return this.rows.delete(sha256);
	}

}
