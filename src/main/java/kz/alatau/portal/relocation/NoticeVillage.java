package kz.alatau.portal.relocation;

/** A village that a notice concerns. */
record NoticeVillage(NoticeNumber number, String kato) {

}
