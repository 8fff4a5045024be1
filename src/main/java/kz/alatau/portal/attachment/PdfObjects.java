package kz.alatau.portal.attachment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every object of a document (ISO 32000-1) for programs, actions beyond going to
 * a page or an address, files inside the file, and forms that are programs.
 */
final class PdfObjects {

	/** Beyond that it is no document that people read. */
	private static final int MOST = 200_000;

	private static final Set<String> ACTIVE_ENTRIES = Set.of("JS", "JavaScript", "XFA", "RichMediaContent",
			"RichMediaSettings");

	private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition",
			"Movie", "Sound", "RichMediaExecute", "GoTo3DView", "GoToR", "GoToE");

	private static final Set<String> ACTIVE_SUBTYPES = Set.of("RichMedia", "Screen", "Movie", "Sound", "3D");

	private static final Set<String> FILE_ENTRIES = Set.of("EF", "EmbeddedFiles");

	private final Deque<COSBase> open = new ArrayDeque<>();

	private PdfObjects() {
	}

	static void check(COSDocument document) throws RefusedFileException {
		Collection<COSObjectKey> keys = document.getXrefTable().keySet();
		if (keys.size() > MOST) {
			throw RefusedFileException.damaged();
		}
		PdfObjects objects = new PdfObjects();
		objects.check(document.getTrailer());
		for (COSObjectKey key : keys) {
			objects.check(document.getObjectFromPool(key).getObject());
		}
	}

	/** What is named only by reference is an object of its own. */
	private void check(@Nullable COSBase object) throws RefusedFileException {
		add(object);
		while (!this.open.isEmpty()) {
			COSBase next = this.open.pop();
			if (next instanceof COSDictionary dictionary) {
				checkEntries(dictionary);
				dictionary.getValues().forEach(this::add);
			}
			else if (next instanceof COSArray array) {
				array.forEach(this::add);
			}
		}
	}

	private void add(@Nullable COSBase object) {
		if (object instanceof COSDictionary || object instanceof COSArray) {
			this.open.push(object);
		}
	}

	private static void checkEntries(COSDictionary dictionary) throws RefusedFileException {
		String subtype = dictionary.getNameAsString(COSName.SUBTYPE, "");
		String type = dictionary.getNameAsString(COSName.TYPE, "");
		if (has(dictionary, FILE_ENTRIES) || subtype.equals("FileAttachment") || type.equals("EmbeddedFile")) {
			throw RefusedFileException.of("attachment.embedded");
		}
		if (has(dictionary, ACTIVE_ENTRIES) || ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))
				|| ACTIVE_SUBTYPES.contains(subtype)) {
			throw RefusedFileException.of("attachment.active");
		}
	}

	private static boolean has(COSDictionary dictionary, Set<String> names) {
		return dictionary.keySet().stream().map(COSName::getName).anyMatch(names::contains);
	}

}
