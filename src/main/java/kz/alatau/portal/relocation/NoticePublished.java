package kz.alatau.portal.relocation;

/** An edition became public; told within the transaction that makes it so. */
public record NoticePublished(PublishedNotice notice) {
}
