package kz.alatau.portal.relocation;

/**
 * What people can do and claim.
 *
 * @param appeal how and where to appeal (413-IV, articles 61(4) and 63(6))
 * @param compensation the kinds of compensation to choose from
 * @param legalHelp where there is free legal help
 */
public record NoticeRights(Wording appeal, Wording compensation, Wording legalHelp) {

}
