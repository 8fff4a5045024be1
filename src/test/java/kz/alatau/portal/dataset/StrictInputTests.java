package kz.alatau.portal.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictInputTests {

	private static final String LETTERS = "a\u007F\u0080ә\u07FF\u0800Қ\uD7FF\uE000\uFFFD\uD83D\uDE00\uDBFF\uDFFF";

	@Test
	void everyLetterIsTakenInPiecesOfAnySize() throws IOException {
		byte[] bytes = LETTERS.repeat(50).getBytes(StandardCharsets.UTF_8);
		for (int piece = 1; piece < 12; piece++) {
			assertThat(read(bytes, piece)).isEqualTo(bytes);
		}
	}

	@Test
	void theMarkOfUtf8IsLeftOut() throws IOException {
		assertThat(read("\uFEFFa".getBytes(StandardCharsets.UTF_8), 8)).containsExactly('a');
		assertThat(read("\uFEFF".getBytes(StandardCharsets.UTF_8), 8)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "61 80", "61 c0 af", "61 c1 bf", "61 e0 80 af", "61 ed a0 80", "61 f0 80 80 af",
			"61 f4 90 80 80", "61 f5", "61 ff", "61 e2 28 a1", "61 00", "61 e2 82", "61 c3" })
	void whatIsNoUtf8IsRefusedAndWhatStandsBeforeItIsNotLost(String hex) throws IOException {
		byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
		try (StrictInput input = open(bytes, 100)) {
			assertThat(input.read()).isEqualTo('a');
			assertRefused(Kind.WRONG_ENCODING, input::readAllBytes);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "windows-1251" })
	void otherEncodingsAreRefused(String encoding) {
		byte[] bytes = "{\"name\":\"Арна\"}".getBytes(Charset.forName(encoding));
		assertRefused(Kind.WRONG_ENCODING, () -> read(bytes, 8_000));
	}

	@ParameterizedTest
	@CsvSource({ "504b030414000000, zip", "28b52ffd2400, zstd", "425a6839314159, bzip2", "fd377a585a000004, xz",
			"377abcaf271c, 7z" })
	void compressedFilesAreNamedByTheirFirstBytes(String hex, String name) {
		assertThat(assertRefused(Kind.COMPRESSED, () -> read(HexFormat.of().parseHex(hex), 10)).detail())
			.isEqualTo(name);
	}

	@Test
	void aRealGzipFileIsRefused() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write("{}".getBytes(StandardCharsets.UTF_8));
		}
		assertRefused(Kind.COMPRESSED, () -> read(bytes.toByteArray(), 10));
	}

	@Test
	void aFileOfTheGreatestLengthIsTakenAndOneByteMoreIsNot() throws IOException {
		try (StrictInput input = open("abcde".getBytes(StandardCharsets.UTF_8), 5)) {
			assertThat(input.readAllBytes()).hasSize(5);
		}
		try (StrictInput input = open("abcdef".getBytes(StandardCharsets.UTF_8), 5)) {
			assertThat(input.readNBytes(5)).hasSize(5);
			assertRefused(Kind.TOO_LARGE, input::read);
		}
	}

	private static byte[] read(byte[] bytes, int piece) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		byte[] buffer = new byte[piece];
		try (StrictInput input = open(bytes, 100_000)) {
			for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
				all.write(buffer, 0, read);
			}
		}
		return all.toByteArray();
	}

	private static StrictInput open(byte[] bytes, long longest) throws IOException {
		return StrictInput.open(TestFile.of("f", bytes), longest, Progress.NONE);
	}

	private static RefusedContentException assertRefused(Kind kind, ThrowingCallable read) {
		RefusedContentException[] refusal = new RefusedContentException[1];
		assertThatExceptionOfType(RefusedContentException.class).isThrownBy(read)
			.satisfies((ex) -> refusal[0] = ex)
			.returns(kind, RefusedContentException::kind);
		return refusal[0];
	}

}
