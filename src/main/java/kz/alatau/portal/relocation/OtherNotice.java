package kz.alatau.portal.relocation;

/**
 * Another public notice that names something a notice names too.
 *
 * @param plot cadastral number; empty where it is the act they share
 */
record OtherNotice(NoticeNumber number, String plot) {

}
