package kz.alatau.portal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadFolderTests {

	@TempDir
	private Path root;

	@Test
	void onlyTheOwnerCanReadAFile() throws IOException {
		try (UploadFolder folder = new UploadFolder(this.root.resolve("uploads"))) {
			Path file = folder.take(text("content"));
			assertThat(file).hasContent("content");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
				.isEqualTo("rwx------");
		}
	}

	@Test
	void whatDeadProcessesLeftIsRemovedAndWhatLivingOnesHaveIsNot() throws IOException {
		Path dead = Files.createDirectory(this.root.resolve("dead"));
		Files.writeString(dead.resolve("lock"), "");
		Files.writeString(dead.resolve("left-over"), "secret");
		try (UploadFolder living = new UploadFolder(this.root); UploadFolder other = new UploadFolder(this.root)) {
			Path file = living.take(text("content"));
			assertThat(dead).doesNotExist();
			other.open();
			assertThat(file).exists();
		}
		assertThat(files()).containsExactly("lock");
	}

	@Test
	void nothingStaysOfAFileThatDidNotArrive() throws IOException {
		try (UploadFolder folder = new UploadFolder(this.root)) {
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> folder.take((target) -> {
				Files.writeString(target, "half");
				throw new IOException("The line broke");
			}));
			try (Stream<Path> inside = Files.list(folder.open())) {
				assertThat(inside.map((file) -> file.getFileName().toString())).containsExactly("lock");
			}
		}
	}

	private List<String> files() throws IOException {
		try (Stream<Path> inside = Files.list(this.root)) {
			return inside.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private static NewUpload.Content text(String text) {
		return NewUpload.Content.of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
