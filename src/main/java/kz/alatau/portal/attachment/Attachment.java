package kz.alatau.portal.attachment;

/**
 * A file that is kept.
 *
 * @param sha256 of its content, 64 hexadecimal digits in lower case: its name for
 * programs
 * @param name its name for people; that of the first who sent it where it is looked up
 * @param size in bytes
 */
public record Attachment(String sha256, String name, FileKind kind, long size) {

}
