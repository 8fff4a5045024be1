package kz.alatau.portal.attachment;

/**
 * Knows which files belong to something published. There may be any number of them; a
 * file is public as soon as one says so.
 */
public interface PublishedFiles {

	/**
	 * Whether everybody may have the file.
	 * @param sha256 64 hexadecimal digits in lower case
	 */
	boolean isPublic(String sha256);

}
