package kz.alatau.portal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that has just arrived.
 *
 * @param kind what it is meant to be, such as {@code plan}; at most 50 characters
 * @param fileName as the browser gives it; kept only to be shown
 * @param startedBy user name
 */
public record NewUpload(String kind, String fileName, Content content, String startedBy) {

	public NewUpload {
		fileName = PlainText.fileName(fileName);
	}

	/** The bytes, wherever they are. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Moves or copies the bytes.
		 * @param target a path that does not exist yet
		 */
		void moveTo(Path target) throws IOException;

		/** Content that is read as a stream and copied. */
		static Content of(InputStreamSource source) {
			return (target) -> {
				try (var input = source.getInputStream()) {
					Files.copy(input, target);
				}
			};
		}

	}

}
