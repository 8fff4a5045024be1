package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.upload.UploadState;

/**
 * What the script of the page asks for.
 *
 * @param over whether to stop asking and show the page anew
 */
record UploadNews(UploadState state, boolean over, List<UploadStep> steps) {

	static UploadNews of(UploadPage page) {
		return new UploadNews(page.state(), !page.isUnderWay(), page.steps());
	}

}
