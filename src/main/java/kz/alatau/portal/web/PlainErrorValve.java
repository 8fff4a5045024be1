package kz.alatau.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * What the server itself answers to a request so broken that the portal never sees it:
 * one short page in all three languages, because the reader's language is not known yet.
 */
public class PlainErrorValve extends ErrorReportValve {

	private static final ClassPathResource PAGE = new ClassPathResource("broken-request.html");

	private static final int FIRST_ERROR = 400;

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("X-Frame-Options", "DENY");
			response.setHeader("Referrer-Policy", "same-origin");
			response.getReporter().write(PAGE.getContentAsString(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("The reader has gone", ex);
		}
	}

}
