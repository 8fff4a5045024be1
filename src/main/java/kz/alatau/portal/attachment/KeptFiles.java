package kz.alatau.portal.attachment;

/**
 * Knows which files something names, published or not. There may be any number of them; a
 * file is not forgotten as long as one names it.
 */
public interface KeptFiles {

	/**
	 * Whether the file must stay.
	 * @param sha256 64 hexadecimal digits in lower case
	 */
	boolean isNamed(String sha256);

}
