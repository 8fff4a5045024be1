package kz.alatau.portal.relocation;

/**
 * A notice was taken back; told within the transaction that does it.
 *
 * @param by user name of who did it
 */
public record NoticeWithdrawn(PublishedNotice notice, String by) {
}
