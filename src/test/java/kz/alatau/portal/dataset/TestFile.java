package kz.alatau.portal.dataset;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ByteArrayResource;

/** Data files made up for a test. */
public final class TestFile {

	private TestFile() {
	}

	public static DataFile of(String name, String content) {
		return of(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public static DataFile of(String name, byte[] content) {
		return new DataFile(name, new ByteArrayResource(content));
	}

}
