package kz.alatau.portal.web.attachment;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.attachment.Attachment;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * What a browser is told about a file from outside: its type, which it must believe, and
 * that nothing in it may run, load or be framed. Pictures are shown; documents are saved,
 * for the readers built into browsers do not open in so narrow a place.
 */
final class FileHeaders {

	private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

	private FileHeaders() {
	}

	static void write(Attachment file, HttpServletResponse response) {
		response.setContentType(file.kind().mediaType());
		response.setContentLengthLong(file.size());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString());
		response.setHeader("Content-Security-Policy", NOTHING_RUNS);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
	}

	private static ContentDisposition disposition(Attachment file) {
		ContentDisposition.Builder builder = file.kind().isPicture() ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return builder.filename(file.name(), StandardCharsets.UTF_8).build();
	}

}
