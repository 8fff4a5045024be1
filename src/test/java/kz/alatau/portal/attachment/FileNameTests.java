package kz.alatau.portal.attachment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			map.pdf, PDF, map.pdf
			Карта участка № 5.PDF, PDF, Карта участка № 5.PDF
			photo.jpeg, JPEG, photo.jpeg
			C:\\Users\\a\\plan.pdf, PDF, plan.pdf
			../../etc/passwd, PDF, passwd.pdf
			archive.zip, PDF, archive.zip.pdf
			page.html, PNG, page.html.png
			a"b;c.png, PNG, a_b_c.png
			.pdf, PDF, pdf.pdf
			..., JPEG, file.jpg
			`   `, JPEG, file.jpg
			``, PNG, file.png
			""")
	void nameIsTheLastPartWithTheRightEnding(String sent, FileKind kind, String name) {
		assertThat(FileName.of(sent, kind)).isEqualTo(name);
	}

	@Test
	void nameHasNoInvisibleCharacters() {
		assertThat(FileName.of("a\r\nb\0c\u202efdp.exe\u200b\ud800.pdf", FileKind.PDF)).isEqualTo("abcfdp.exe.pdf");
	}

	@Test
	void nameIsCutBeforeItsEnding() {
		String name = FileName.of("ә".repeat(500) + "😀.pdf", FileKind.PDF);
		assertThat(name).hasSize(120).endsWith("ә.pdf");
		assertThat(FileName.of("😀".repeat(200), FileKind.PNG).codePointCount(0, 236)).isEqualTo(120);
	}

}
