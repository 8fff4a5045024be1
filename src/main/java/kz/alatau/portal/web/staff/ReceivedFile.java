package kz.alatau.portal.web.staff;

import java.util.List;
import java.util.Objects;

import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.upload.NewUpload;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file as a form has sent it.
 *
 * @param field name of the field
 * @param file empty where the form came without it
 * @param kind what it is meant to be, such as {@code plan}
 * @param by user name
 */
public record ReceivedFile(String field, @Nullable MultipartFile file, String kind, String by) {

	/** Why there is nothing to work on. */
	public List<Refusal> refusals() {
		if (this.file == null || Objects.requireNonNullElse(this.file.getOriginalFilename(), "").isEmpty()) {
			return List.of(Refusal.of(this.field, "upload.file.missing"));
		}
		return this.file.isEmpty() ? List.of(Refusal.of(this.field, "upload.file.empty")) : List.of();
	}

	/**
	 * The file for the work in the background. The web server has written a large one to
	 * the disk, and moves it from there instead of copying.
	 */
	NewUpload upload() {
		MultipartFile sent = Objects.requireNonNull(this.file);
		return new NewUpload(this.kind, Objects.requireNonNullElse(sent.getOriginalFilename(), ""),
				(target) -> sent.transferTo(target.toFile()), this.by);
	}

}
