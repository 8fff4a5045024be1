package kz.alatau.portal.dataset;

import java.io.IOException;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/**
 * A file to import.
 *
 * @param name how messages call it
 * @param content its bytes, UTF-8, readable from the start any number of times
 */
public record DataFile(String name, InputStreamSource content) {

	/** How many bytes it has; 0 where that is only known after reading. */
	public long bytes() {
		try {
			return switch (this.content) {
				case ByteArrayResource bytes -> bytes.contentLength();
				case Resource resource when resource.isFile() -> resource.contentLength();
				default -> 0;
			};
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
