package kz.alatau.portal.relocation;

/**
 * An edition became public; told within the transaction that makes it so.
 *
 * @param by user name of who published it
 */
public record NoticePublished(PublishedNotice notice, String by) {
}
