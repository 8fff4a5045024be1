package kz.alatau.portal.attachment;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;

/** Opens files to see whether they are what they begin as. */
@Component
class Inspection {

	/** One file at a time: how much memory that takes at most is known. */
	private final ReentrantLock turn = new ReentrantLock();

	/**
	 * The file as it may be published.
	 * @return another one, or the same; closing it twice does no harm
	 */
	SpooledFile clean(SpooledFile sent, FileKind kind) throws IOException, RefusedFileException {
		this.turn.lock();
		try {
			return switch (kind) {
				case PDF -> PdfInspection.check(sent);
				case JPEG, PNG -> Picture.clean(sent, kind);
			};
		}
		finally {
			this.turn.unlock();
		}
	}

}
