package kz.alatau.portal.web.staff;

import java.util.List;

import kz.alatau.portal.dataset.Stage;
import kz.alatau.portal.upload.Upload;
import kz.alatau.portal.upload.UploadFault;
import kz.alatau.portal.upload.UploadState;
import kz.alatau.portal.web.staff.UploadStep.Mark;
import org.jspecify.annotations.Nullable;

/** An uploaded file, how far it has come, and what became of it. */
record UploadPage(Upload upload) {

	private static final int WHOLE = 100;

	private static final int HALF = WHOLE / 2;

	public UploadState state() {
		return this.upload.state();
	}

	/** Whether it is worth looking again. */
	public boolean isUnderWay() {
		return !this.upload.state().isOver();
	}

	public List<UploadFault> faults() {
		return this.upload.faults();
	}

	/** Whether the list of faults leaves some out. */
	public boolean isCut() {
		return this.upload.faultCount() > this.upload.faults().size();
	}

	/** Where the page, its state and its list of faults are. */
	public String address() {
		return address(this.upload);
	}

	static String address(Upload upload) {
		return "/staff/imports/" + upload.id();
	}

	/**
	 * The three steps a reader sees. Storing and computing are one to them: the first
	 * half of the bar, and the second.
	 */
	public List<UploadStep> steps() {
		return List.of(step("parse", Stage.PARSE, Stage.PARSE), step("check", Stage.CHECK, Stage.CHECK),
				step("compute", Stage.STORE, Stage.COMPUTE));
	}

	private UploadStep step(String name, Stage first, Stage last) {
		Stage now = this.upload.stage();
		if (this.upload.state() == UploadState.DONE || (now != null && now.compareTo(last) > 0)) {
			return new UploadStep(name, Mark.DONE, WHOLE);
		}
		if (this.upload.state() == UploadState.WAITING || (now != null && now.compareTo(first) < 0)) {
			return new UploadStep(name, Mark.LATER, 0);
		}
		if (now == null) {
			return new UploadStep(name, (first == Stage.PARSE) ? Mark.NOW : Mark.LATER, 0);
		}
		return new UploadStep(name, Mark.NOW, percent(now));
	}

	/** Empty where nobody knows how much there is. */
	private @Nullable Integer percent(Stage now) {
		if (this.upload.total() == 0) {
			return null;
		}
		int percent = (int) Math.min(WHOLE, WHOLE * this.upload.done() / this.upload.total());
		return switch (now) {
			case PARSE, CHECK -> percent;
			case STORE -> percent / 2;
			case COMPUTE -> HALF + percent / 2;
		};
	}

}
