package kz.alatau.portal.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps uploaded files while they are worked on. Each process has a folder of its own
 * with a lock that it holds while it lives, so that the next one to start can tell what
 * dead ones have left behind. Process numbers would not do: in containers all have the
 * same.
 */
@Component
class UploadFolder implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);

	private static final String LOCK = "lock";

	private final Path root;

	private @Nullable Path own;

	private @Nullable FileChannel lock;

	UploadFolder(@Value("${portal.data}/uploads") Path root) {
		this.root = root.toAbsolutePath();
	}

	/** Cleans up after dead processes and makes the own folder, unless it is there. */
	synchronized Path open() throws IOException {
		if (this.own != null) {
			return this.own;
		}
		Files.createDirectories(this.root);
		// Whoever starts at the same time must not take a folder without lock yet for
		// dead.
		synchronized (UploadFolder.class) {
			try (FileChannel door = channel(this.root.resolve(LOCK)); FileLock alone = door.lock()) {
				removeLeftOvers();
				Path folder = Files.createDirectory(this.root.resolve(UUID.randomUUID().toString()));
				ownerOnly(folder, "rwx------");
				this.lock = channel(folder.resolve(LOCK));
				this.lock.lock();
				this.own = folder;
				return folder;
			}
		}
	}

	/**
	 * Takes a file in under a name of its own.
	 * @throws UncheckedIOException when it cannot be stored; nothing of it stays then
	 */
	Path take(NewUpload.Content content) {
		Path file = null;
		try {
			file = open().resolve(UUID.randomUUID().toString());
			content.moveTo(file);
			ownerOnly(file, "rw-------");
			return file;
		}
		catch (IOException | RuntimeException ex) {
			delete(file);
			throw (ex instanceof RuntimeException unchecked) ? unchecked : new UncheckedIOException((IOException) ex);
		}
	}

	/** A file that cannot be deleted now goes with the folder. */
	static void delete(@Nullable Path file) {
		try {
			if (file != null) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			log.warn("An uploaded file could not be deleted", ex);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		if (this.lock != null) {
			this.lock.close();
			this.lock = null;
		}
		if (this.own != null) {
			FileSystemUtils.deleteRecursively(this.own);
			this.own = null;
		}
	}

	private void removeLeftOvers() throws IOException {
		for (Path folder : folders()) {
			if (isLeftOver(folder)) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	private List<Path> folders() throws IOException {
		try (Stream<Path> inside = Files.list(this.root)) {
			return inside.filter(Files::isDirectory).toList();
		}
	}

	private static boolean isLeftOver(Path folder) throws IOException {
		try (FileChannel channel = channel(folder.resolve(LOCK)); FileLock free = channel.tryLock()) {
			return free != null;
		}
		catch (OverlappingFileLockException ex) {
			// Another portal in this very process.
			return false;
		}
	}

	private static FileChannel channel(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	private static void ownerOnly(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

}
