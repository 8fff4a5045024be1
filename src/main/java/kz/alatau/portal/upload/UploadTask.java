package kz.alatau.portal.upload;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Progress;

/** The work on an uploaded file: all or nothing, in a transaction of its own making. */
@FunctionalInterface
public interface UploadTask {

	/**
	 * Takes the file in, or says what is wrong with it.
	 * @param progress wants to hear where the work is; when the portal is being stopped
	 * it throws a {@link java.util.concurrent.CancellationException}, which the task lets
	 * through so that its transaction is rolled back
	 */
	TaskResult run(DataFile file, Progress progress);

}
