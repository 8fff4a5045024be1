package kz.alatau.portal.web.staff;

import kz.alatau.portal.upload.Upload;
import kz.alatau.portal.upload.UploadState;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the page of an upload; a refused file is answered with 422. */
final class UploadPages {

	/** A browser without scripts asks again after so many seconds. */
	private static final int REFRESH_SECONDS = 2;

	private UploadPages() {
	}

	static ModelAndView show(Upload upload) {
		UploadPage page = new UploadPage(upload);
		var modelAndView = new ModelAndView("upload/show", "page", page);
		if (page.isUnderWay()) {
			modelAndView.addObject("refreshSeconds", REFRESH_SECONDS);
		}
		modelAndView
			.setStatus((upload.state() == UploadState.REFUSED) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		return modelAndView;
	}

	/** Too many are waiting: nothing is kept, and trying again later may help. */
	static ModelAndView busy() {
		var modelAndView = new ModelAndView("upload/busy");
		modelAndView.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
		return modelAndView;
	}

}
