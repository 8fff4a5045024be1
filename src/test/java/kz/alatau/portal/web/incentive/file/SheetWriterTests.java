package kz.alatau.portal.web.incentive.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import kz.alatau.portal.shared.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWriterTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "=HYPERLINK(\"http://x\")" })
	void textIsTextWhateverItBeginsWith(String text) throws IOException {
		Row row = written((sheet) -> sheet.row(text)).getFirst();
		assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
		assertThat(row.getCell(0).getFormula()).isNull();
		assertThat(row.getCell(0).asString()).isEqualTo(text);
	}

	@Test
	void numbersAndDaysAreNumbersAndDays() throws IOException {
		Row row = written(
				(sheet) -> sheet.row(new Money(new BigDecimal("1234567890123.45")), 2026, new BigDecimal("0.000001"),
						new SheetWriter.Percent(new BigDecimal("0.2")), LocalDate.of(2026, 6, 15), null, "x"))
			.getFirst();
		assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("1234567890123.45");
		assertThat(row.getCell(0).getDataFormatString()).isEqualTo("#,##0.00");
		assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("2026");
		assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("0.000001");
		assertThat(row.getCell(3).getDataFormatString()).isEqualTo("0.00%");
		assertThat(row.getCell(4).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 15));
		assertThat(row.getOptionalCell(5)).isEmpty();
		assertThat(row.getCell(6).asString()).isEqualTo("x");
	}

	@Test
	void cellHoldsNoMoreThanACellCan() throws IOException {
		assertThat(written((sheet) -> sheet.row("x".repeat(40_000))).getFirst().getCell(0).asString()).hasSize(32_767);
	}

	@Test
	void rowsThatWereWrittenOutAreAllThere() throws IOException {
		assertThat(written((sheet) -> {
			for (int i = 0; i < 1_234; i++) {
				sheet.row(i, "x");
			}
		})).hasSize(1_234);
	}

	private static List<Row> written(Consumer<SheetWriter> content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			content.accept(new SheetWriter(workbook.newWorksheet("x"), Locale.of("ru"), 20));
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()),
				new ReadingOptions(true, true))) {
			return workbook.getFirstSheet().read();
		}
	}

}
