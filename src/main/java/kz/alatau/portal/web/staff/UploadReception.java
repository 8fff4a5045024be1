package kz.alatau.portal.web.staff;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.upload.Upload;
import kz.alatau.portal.upload.UploadId;
import kz.alatau.portal.upload.UploadQueueFullException;
import kz.alatau.portal.upload.UploadState;
import kz.alatau.portal.upload.UploadTask;
import kz.alatau.portal.upload.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers a form with a file: at once where the work is quick, else with the page on
 * which one can watch it.
 */
@Component
public class UploadReception {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Uploads uploads;

	UploadReception(Uploads uploads) {
		this.uploads = uploads;
	}

	/**
	 * Starts the work on a file.
	 * @param form lays the form out again, with what is wrong at its field; the status is
	 * set here
	 * @return 303 to what came of the file or to the page of the upload; 422 for a form
	 * without a file or a file with faults; 503 when too many files are waiting
	 */
	public ModelAndView receive(ReceivedFile file, UploadTask task, Function<List<Refusal>, ModelAndView> form) {
		List<Refusal> refusals = file.refusals();
		if (!refusals.isEmpty()) {
			ModelAndView again = form.apply(refusals);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		try {
			UploadId id = this.uploads.start(file.upload(), task);
			return answer(this.uploads.awaitBriefly(id, PATIENCE).orElseThrow());
		}
		catch (UploadQueueFullException ex) {
			return UploadPages.busy();
		}
	}

	private static ModelAndView answer(Upload upload) {
		if (upload.state() == UploadState.REFUSED) {
			return UploadPages.show(upload);
		}
		// A trial run has its report on the page of the upload.
		@Nullable String link = (upload.report() == null) ? upload.link() : null;
		return seeOther((link != null) ? link : UploadPage.address(upload));
	}

	private static ModelAndView seeOther(String address) {
		RedirectView redirect = new RedirectView(address, true);
		redirect.setStatusCode(HttpStatus.SEE_OTHER);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return new ModelAndView(redirect);
	}

}
