package kz.alatau.portal.upload;

import java.time.Instant;
import java.util.List;

import kz.alatau.portal.dataset.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody uploaded, and how far the work on it has come.
 *
 * @param kind what it is meant to be, such as {@code plan}
 * @param fileName as on the computer it came from, tidied
 * @param bytes its size
 * @param startedBy user name
 * @param finishedAt empty while it is waiting or worked on
 * @param stage empty until the first news
 * @param done how much of the stage is done, in any unit
 * @param total how much the stage has, in the same unit; 0 if unknown
 * @param rows rows or features stored
 * @param link address, without the language, of what came of it; there only when done
 * @param report what a trial run would have changed, JSON
 * @param faults the first thousand, in the order of the file; left out in lists
 * @param faultCount how many there are in all
 */
public record Upload(UploadId id, String kind, String fileName, long bytes, String startedBy, Instant startedAt,
		@Nullable Instant finishedAt, UploadState state, @Nullable Stage stage, long done, long total, int rows,
		@Nullable String link, @Nullable String report, List<UploadFault> faults, int faultCount) {

	public Upload {
		faults = List.copyOf(faults);
	}

	Upload with(List<UploadFault> read) {
		return new Upload(this.id, this.kind, this.fileName, this.bytes, this.startedBy, this.startedAt,
				this.finishedAt, this.state, this.stage, this.done, this.total, this.rows, this.link, this.report, read,
				this.faultCount);
	}

}
