package kz.alatau.portal.web.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lays out XHTML with the style sheet of papers and writes it as a PDF file. */
@Component
class TaggedPdf {

	static final String PRODUCER = "Alatau portal";

	private static final String FAMILY = "DejaVu Sans Condensed";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final String style = new String(bytes("document/document.css"), StandardCharsets.UTF_8);

	private final byte[] regular = bytes("fonts/DejaVuSansCondensed.ttf");

	private final byte[] bold = bytes("fonts/DejaVuSansCondensed-Bold.ttf");

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	static {
		// Else it writes to the console by itself.
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	byte[] print(String page, LocalDate date) {
		try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
				PDDocument file = renderer.createPDFKeepOpen();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PdfOrigin.of(page, date).writeTo(file);
			file.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PdfRendererBuilder builder(String page) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(XhtmlPage.read(page, this.style), "");
		// The page brings everything itself; an address in it is text and never asked.
		builder.useExternalResourceAccessControl((address, kind) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((address, kind) -> false,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useFont(() -> stream(this.regular), FAMILY, NORMAL, FontStyle.NORMAL, true);
		builder.useFont(() -> stream(this.bold), FAMILY, BOLD, FontStyle.NORMAL, true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(this.colours);
		builder.withProducer(PRODUCER);
		return builder;
	}

	private static InputStream stream(byte[] font) {
		return new ByteArrayInputStream(font);
	}

	private static byte[] bytes(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
