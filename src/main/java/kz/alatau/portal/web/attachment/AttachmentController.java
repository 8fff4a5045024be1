package kz.alatau.portal.web.attachment;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Gives files out under the hash of their content. What stands there never changes, but a
 * court may order that it is taken away: so it is kept for a day, not for ever.
 */
@Controller
class AttachmentController {

	private static final Duration KEPT_FOR = Duration.ofDays(1);

	private final Attachments attachments;

	AttachmentController(Attachments attachments) {
		this.attachments = attachments;
	}

	/** What something published names. */
	@GetMapping("/attachments/{sha256:[0-9a-f]{64}}")
	void show(@PathVariable String sha256, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Attachment file = this.attachments.findPublic(sha256).orElseThrow(() -> new NotFoundException("file"));
		response.setHeader(HttpHeaders.CACHE_CONTROL, cache(request));
		if (!new ServletWebRequest(request, response).checkNotModified(sha256)) {
			send(file, response);
		}
	}

	/** Files of drafts, too; never kept by the browser. */
	@GetMapping("/staff/attachments/{sha256:[0-9a-f]{64}}")
	void showToStaff(@PathVariable String sha256, HttpServletResponse response) throws IOException {
		send(this.attachments.find(sha256).orElseThrow(() -> new NotFoundException("file")), response);
	}

	private void send(Attachment file, HttpServletResponse response) throws IOException {
		FileHeaders.write(file, response);
		this.attachments.writeTo(file.sha256(), response.getOutputStream());
	}

	/** An address with a language may set the cookie of the language: not for sharing. */
	private static String cache(HttpServletRequest request) {
		CacheControl cache = CacheControl.maxAge(KEPT_FOR).immutable();
		return String.valueOf(
				(request.getContextPath().isEmpty() ? cache.cachePublic() : cache.cachePrivate()).getHeaderValue());
	}

}
