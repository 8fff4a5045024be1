package kz.alatau.portal.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.web.attachment.SamplePublishedFiles;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@PortalTest
class AttachmentsIntegrationTests {

	@Autowired
	private Attachments attachments;

	@Autowired
	private SamplePublishedFiles published;

	@Autowired
	private JdbcClient database;

	@Test
	void fileIsKeptUnderTheHashOfItsContent() throws IOException {
		byte[] content = SampleFiles.pdf();
		Attachment stored = stored(content, "C:\\map.pdf");
		assertThat(stored)
			.isEqualTo(new Attachment(HashedContent.of(content).sha256(), "map.pdf", FileKind.PDF, content.length));
		assertThat(this.attachments.find(stored.sha256())).contains(stored);
		assertThat(content(stored)).isEqualTo(content);
	}

	@Test
	void photographIsKeptUnderTheHashOfWhatIsLeftOfIt() throws IOException {
		Attachment stored = stored(SampleFiles.photograph(), "photo");
		assertThat(stored.name()).isEqualTo("photo.jpg");
		assertThat(HashedContent.of(content(stored)).sha256()).isEqualTo(stored.sha256());
		assertThat(new String(content(stored), java.nio.charset.StandardCharsets.ISO_8859_1))
			.doesNotContain(SampleFiles.PLACE);
	}

	@Test
	void sameContentIsKeptOnce() throws IOException {
		Attachment first = stored(SampleFiles.png(0xabc), "first.png");
		Attachment second = stored(SampleFiles.png(0xabc), "second.png");
		assertThat(second.sha256()).isEqualTo(first.sha256());
		assertThat(second.name()).isEqualTo("second.png");
		assertThat(this.attachments.find(first.sha256()).orElseThrow().name()).isEqualTo("first.png");
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, false" })
	void fileOfTwentyMillionBytesIsTheLargest(int more, boolean taken) throws IOException {
		int size = 20_000_000 + more;
		int overhead = pdfOf(19_990_000).length - 19_990_000;
		byte[] exact = pdfOf(size - overhead);
		assertThat(exact).hasSize(size);
		AttachmentOutcome outcome = this.attachments.store(new ByteArrayInputStream(exact), "large.pdf");
		assertThat(outcome instanceof AttachmentOutcome.Stored).isEqualTo(taken);
		if (outcome instanceof AttachmentOutcome.Stored(Attachment stored)) {
			assertThat(content(stored)).isEqualTo(exact);
			assertThat(this.attachments.forget(stored.sha256())).isTrue();
		}
		else {
			assertThat(reason(outcome)).isEqualTo("attachment.too-large");
		}
	}

	private static byte[] pdfOf(int bytes) {
		return SampleFiles.pdf((document) -> {
			COSStream stream = document.getDocument().createCOSStream();
			try (var out = stream.createRawOutputStream()) {
				out.write(new byte[bytes]);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
			document.getPage(0).getCOSObject().setItem("Piece", stream);
		});
	}

	@Test
	void endlessFileIsNotReadFarBeyondTheLimit() throws IOException {
		EndlessStream endless = new EndlessStream();
		InputStream sent = new SequenceInputStream(new ByteArrayInputStream(SampleFiles.pdf()), endless);
		assertThat(reason(this.attachments.store(sent, "endless.pdf"))).isEqualTo("attachment.too-large");
		assertThat(endless.read).isBetween(19_000_000L, 20_200_000L);
	}

	@Test
	void otherFilesAreRefusedWhateverTheirName() throws IOException {
		assertThat(reason(store(SampleFiles.zip(), "archive.pdf"))).isEqualTo("attachment.kind");
		assertThat(reason(store("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(), "a.png")))
			.isEqualTo("attachment.kind");
		assertThat(reason(store(new byte[0], "a.png"))).isEqualTo("attachment.empty");
		assertThat(reason(store(Arrays.copyOf(SampleFiles.png(5), 50), "a.png"))).isEqualTo("attachment.damaged");
	}

	@Test
	void onlyWhatNothingPublishedNamesIsForgotten() throws IOException {
		Attachment file = stored(SampleFiles.png(0xdef), "draft.png");
		this.published.publish(file.sha256());
		assertThat(this.attachments.findPublic(file.sha256())).contains(file);
		assertThatIllegalStateException().isThrownBy(() -> this.attachments.forget(file.sha256()));
		this.published.takeBack(file.sha256());
		assertThat(this.attachments.findPublic(file.sha256())).isEmpty();
		assertThat(this.attachments.forget(file.sha256())).isTrue();
		assertThat(this.attachments.forget(file.sha256())).isFalse();
		assertThat(this.attachments.find(file.sha256())).isEmpty();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.attachments.writeTo(file.sha256(), new ByteArrayOutputStream()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update attachment set name = 'x'", "delete from attachment",
			"truncate attachment cascade", "update attachment set content = 'x'" })
	void databaseKeepsFilesAsTheyAre(String statement) throws IOException {
		stored(SampleFiles.png(0x777), "kept.png");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(statement).update());
	}

	@Test
	void databaseTakesNoContentUnderAnotherHash() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database
			.sql("insert into attachment values (repeat('0', 64), 'a.png', 'PNG', 1, 'x', now())")
			.update());
	}

	private AttachmentOutcome store(byte[] content, String name) throws IOException {
		return this.attachments.store(new ByteArrayInputStream(content), name);
	}

	private Attachment stored(byte[] content, String name) throws IOException {
		return ((AttachmentOutcome.Stored) store(content, name)).attachment();
	}

	private byte[] content(Attachment file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.attachments.writeTo(file.sha256(), out);
		return out.toByteArray();
	}

	private static String reason(AttachmentOutcome outcome) {
		return ((AttachmentOutcome.Refused) outcome).refusals().getFirst().messageKey();
	}

	private static final class EndlessStream extends InputStream {

		private long read;

		@Override
		public int read() {
			this.read++;
			return 0;
		}

		@Override
		public int read(byte[] part, int from, int length) {
			this.read += length;
			return length;
		}

	}

}
