package kz.alatau.portal.relocation;

/** All that a notice says: its content and what the procedure demands beside it. */
public record NoticeDocument(NoticeContent content, NoticeParticulars particulars) {

}
