package kz.alatau.portal.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Takes files from staff and tells what became of them. */
@Service
public class Uploads {

	private final UploadStore store;

	private final UploadFolder folder;

	private final UploadWorker worker;

	Uploads(UploadStore store, UploadFolder folder, UploadWorker worker) {
		this.store = store;
		this.folder = folder;
		this.worker = worker;
	}

	/**
	 * Lines a file up for work on this instance; it is deleted when the work ends.
	 * @throws UploadQueueFullException when too many are waiting; nothing is kept then
	 * @throws UncheckedIOException when the file cannot be stored
	 */
	public UploadId start(NewUpload upload, UploadTask task) {
		return this.worker.accept(() -> prepare(upload, task));
	}

	private UploadRun prepare(NewUpload upload, UploadTask task) {
		Path file = this.folder.take(upload.content());
		try {
			UploadId id = this.store.insert(upload, Files.size(file));
			return new UploadRun(id, upload, file, task);
		}
		catch (IOException ex) {
			UploadFolder.delete(file);
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			UploadFolder.delete(file);
			throw ex;
		}
	}

	/**
	 * Gives a small file the time to be done with, so that its answer comes at once.
	 * Waits only for uploads of this instance.
	 */
	public Optional<Upload> awaitBriefly(UploadId id, Duration atMost) {
		this.worker.awaitBriefly(id, atMost);
		return find(id);
	}

	/** An upload with its faults. */
	public Optional<Upload> find(UploadId id) {
		return this.store.find(id);
	}

	/** The newest uploads, without their faults. */
	public List<Upload> latest(int most) {
		return this.store.latest(most);
	}

}
