package kz.alatau.portal.relocation;

/** A notice was taken back; told within the transaction that does it. */
public record NoticeWithdrawn(PublishedNotice notice) {
}
