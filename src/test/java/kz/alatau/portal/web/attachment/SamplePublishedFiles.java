package kz.alatau.portal.web.attachment;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import kz.alatau.portal.attachment.PublishedFiles;

import org.springframework.boot.test.context.TestComponent;

/** Publishes the files that a test tells it to. */
@TestComponent
public class SamplePublishedFiles implements PublishedFiles {

	private final Set<String> hashes = ConcurrentHashMap.newKeySet();

	public void publish(String sha256) {
		this.hashes.add(sha256);
	}

	public void takeBack(String sha256) {
		this.hashes.remove(sha256);
	}

	@Override
	public boolean isPublic(String sha256) {
		return this.hashes.contains(sha256);
	}

}
