package kz.alatau.portal.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static kz.alatau.portal.attachment.SampleFiles.bytes;
import static kz.alatau.portal.attachment.SampleFiles.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InspectionTests {

	private static final byte[] PDF = SampleFiles.pdf();

	@Test
	void documentIsKeptAsItIs() throws Exception {
		assertThat(clean(PDF, FileKind.PDF)).isEqualTo(PDF);
		assertThat(clean(SampleFiles.pdf(InspectionTests::link), FileKind.PDF)).isNotEmpty();
	}

	static Stream<Arguments> badDocuments() {
		byte[] unlisted = ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
				+ "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n")
			.getBytes(US_ASCII);
		return Stream.of(Arguments.of("a program", "attachment.active", SampleFiles.pdf(InspectionTests::script)),
				Arguments.of("a program elsewhere", "attachment.active", SampleFiles.pdf(InspectionTests::hidden)),
				Arguments.of("a command", "attachment.active", SampleFiles.pdf(InspectionTests::launch)),
				Arguments.of("a file inside", "attachment.embedded", SampleFiles.pdf(InspectionTests::embedded)),
				Arguments.of("a password", "attachment.encrypted", SampleFiles.pdf(InspectionTests::password)),
				Arguments.of("no page", "attachment.damaged", SampleFiles.pdf((document) -> document.removePage(0))),
				Arguments.of("no table", "attachment.damaged", unlisted),
				Arguments.of("half of it", "attachment.damaged", bytes(PDF, 0, PDF.length / 2)),
				Arguments.of("without its end", "attachment.damaged", bytes(PDF, 0, PDF.length - 8)),
				Arguments.of("an archive behind", "attachment.damaged", joined(PDF, SampleFiles.zip())),
				Arguments.of("only a head", "attachment.damaged", joined(bytes(PDF, 0, 9), SampleFiles.zip())),
				Arguments.of("a page behind", "attachment.damaged", joined(PDF, "<script>".getBytes())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badDocuments")
	void documentWithMoreThanTextIsRefused(String what, String reason, byte[] content) throws IOException {
		assertThat(refusal(content, FileKind.PDF)).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			64000001 | /Type /ObjStm /Filter /FlateDecode                 | false
			68000000 | /Type /ObjStm /Filter /FlateDecode                 | true
			68000000 | /N 1 /First 4 /Filter [ /FlateDecode ]             | true
			68000000 | /Type /XRef /W [1 2 1] /Filter /FlateDecode        | true
			68000000 | /Fir#73t 4 /Filter /FlateDecode                    | true
			1000     | /First 4 /Filter [/FlateDecode/FlateDecode]        | true
			1000     | /First 4 /Filter /LZWDecode                        | true
			1000     | /First 4 /Filter 7 0 R                             | true
			1000     | /First 4 /Filter /FlateDecode                      | false
			1000     | /First 4                                           | false
			68000000 | /Subtype /Image /Filter [/FlateDecode /DCTDecode]  | false
			""")
	void documentThatUnpacksToFarMoreIsRefusedUnopened(int size, String dictionary, boolean refused) throws Exception {
		byte[] head = ("%PDF-1.7\n5 0 obj\n<< " + dictionary + " >>\nstream\r\n").getBytes(US_ASCII);
		byte[] end = "\nendstream\nendobj\nstartxref\n0\n%%EOF".getBytes(US_ASCII);
		byte[] content = joined(head, SampleFiles.packed(size), end);
		try (SpooledFile sent = SpooledFile.of(new ByteArrayInputStream(content), Attachments.LARGEST)) {
			assertThat(isRefused(sent)).isEqualTo(refused);
		}
	}

	private static boolean isRefused(SpooledFile sent) throws IOException {
		try {
			PdfBytes.check(sent);
			return false;
		}
		catch (RefusedFileException ex) {
			return true;
		}
	}

	@Test
	void photographLosesWhatTheCameraWroteButNotItsSide() throws Exception {
		byte[] sent = SampleFiles.photograph();
		assertThat(text(sent)).contains(SampleFiles.PLACE);
		byte[] kept = clean(sent, FileKind.JPEG);
		assertThat(text(kept)).doesNotContain("GPS", "Aigerim").contains("Exif");
		int exif = text(kept).indexOf("Exif");
		assertThat(Orientation.of(bytes(kept, exif, kept.length)).value()).isEqualTo(6);
		assertThat(pixels(kept)).isEqualTo(pixels(sent));
		assertThat(clean(kept, FileKind.JPEG)).isEqualTo(kept);
	}

	@Test
	void picturesLoseWhatStandsBehindTheirEnd() throws Exception {
		byte[] jpeg = SampleFiles.jpeg();
		assertThat(clean(joined(jpeg, SampleFiles.zip()), FileKind.JPEG)).isEqualTo(clean(jpeg, FileKind.JPEG));
		byte[] png = SampleFiles.png(0x112233);
		assertThat(clean(joined(png, SampleFiles.zip()), FileKind.PNG)).isEqualTo(png);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "acTL", "fdAT", "prVt" })
	void drawingLosesItsNotes(String chunk) throws Exception {
		byte[] sent = SampleFiles.png(chunk, SampleFiles.PLACE.getBytes(StandardCharsets.UTF_8));
		byte[] kept = clean(sent, FileKind.PNG);
		assertThat(kept).isEqualTo(SampleFiles.png(0x123456));
		assertThat(pixels(kept)).isNotEmpty();
	}

	static Stream<Arguments> badPictures() {
		byte[] jpeg = SampleFiles.jpeg();
		byte[] png = SampleFiles.png(0x445566);
		byte[] wrongSum = png.clone();
		wrongSum[png.length - 1] ^= 1;
		byte[] noise = joined(bytes(jpeg, 0, jpeg.length / 2), new byte[] { (byte) 0xff, (byte) 0xd9 });
		return Stream.of(Arguments.of("half a JPEG", bytes(jpeg, 0, jpeg.length / 2)),
				Arguments.of("a JPEG without its end", bytes(jpeg, 0, jpeg.length - 2)),
				Arguments.of("half a JPEG with an end", noise), Arguments.of("only a start", bytes(jpeg, 0, 3)),
				Arguments.of("an archive that begins as a JPEG", joined(bytes(jpeg, 0, 3), SampleFiles.zip())),
				Arguments.of("a JPEG of nothing",
						joined(bytes(jpeg, 0, 2), bytes(noise, noise.length - 2, noise.length))),
				Arguments.of("half a PNG", bytes(png, 0, png.length / 2)),
				Arguments.of("a PNG without its end", bytes(png, 0, png.length - 12)),
				Arguments.of("a PNG with a wrong sum", wrongSum),
				Arguments.of("a PNG of an unknown kind", SampleFiles.png("ABCD", new byte[3])),
				Arguments.of("a PNG without pixels",
						joined(bytes(png, 0, 33), bytes(png, png.length - 12, png.length))),
				Arguments.of("an archive that begins as a PNG", joined(bytes(png, 0, 8), SampleFiles.zip())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badPictures")
	void damagedPictureIsRefused(String what, byte[] content) throws IOException {
		assertThat(refusal(content, FileKind.of(content).orElseThrow())).isEqualTo("attachment.damaged");
	}

	@ParameterizedTest
	@MethodSource
	void pictureOfFarTooManyPixelsIsRefusedUnopened(List<Integer> size) throws IOException {
		assertThat(refusal(SampleFiles.bomb(size.get(0), size.get(1)), FileKind.PNG)).isEqualTo("attachment.pixels");
	}

	static Stream<List<Integer>> pictureOfFarTooManyPixelsIsRefusedUnopened() {
		return Stream.of(List.of(2_000_000_000, 2_000_000_000), List.of(30_001, 1), List.of(1, 30_001),
				List.of(7_072, 7_072));
	}

	@Test
	void otherFilesAreOfNoKind() {
		for (byte[] content : List.of(SampleFiles.zip(), "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(),
				"GIF89a".getBytes(), " %PDF-1.7".getBytes(), "<html>".getBytes(), new byte[0], new byte[100],
				"MZ".getBytes())) {
			assertThat(FileKind.of(content)).isEmpty();
		}
	}

	@Test
	void nothingIsLeftOnTheDisk() throws Exception {
		long before = spooled();
		clean(PDF, FileKind.PDF);
		clean(SampleFiles.png(1), FileKind.PNG);
		refusal(bytes(PDF, 0, 100), FileKind.PDF);
		refusal(SampleFiles.bomb(30_001, 1), FileKind.PNG);
		assertThat(spooled()).isEqualTo(before);
	}

	private static long spooled() throws IOException {
		try (Stream<java.nio.file.Path> files = Files
			.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("attachment-")).count();
		}
	}

	private static byte[] clean(byte[] content, FileKind kind) throws IOException, RefusedFileException {
		try (SpooledFile sent = SpooledFile.of(new ByteArrayInputStream(content), Attachments.LARGEST);
				SpooledFile clean = new Inspection().clean(sent, kind)) {
			return Files.readAllBytes(clean.path());
		}
	}

	private static String refusal(byte[] content, FileKind kind) throws IOException {
		return assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> clean(content, kind))
			.actual()
			.refusals()
			.getFirst()
			.messageKey();
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

	private static int[] pixels(byte[] content) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static void script(PDDocument document) {
		document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
	}

	/** Not where programs belong, and named by nothing a reader would look at. */
	private static void hidden(PDDocument document) {
		COSDictionary inner = new COSDictionary();
		inner.setString(COSName.JS, "app.alert(1)");
		COSDictionary outer = new COSDictionary();
		outer.setItem("Inner", inner);
		document.getPage(0).getCOSObject().setItem("Piece", outer);
	}

	private static void launch(PDDocument document) {
		PDActionLaunch launch = new PDActionLaunch();
		launch.setF("program.exe");
		document.getDocumentCatalog().setOpenAction(launch);
	}

	private static void embedded(PDDocument document) {
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
		document.getDocumentCatalog().setNames(names);
	}

	private static void password(PDDocument document) {
		try {
			document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void link(PDDocument document) {
		PDActionURI address = new PDActionURI();
		address.setURI("https://portal.example/notices");
		PDAnnotationLink link = new PDAnnotationLink();
		link.setAction(address);
		try {
			document.getPage(0).getAnnotations().add(link);
			document.getPage(0).setAnnotations(List.of(link));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
