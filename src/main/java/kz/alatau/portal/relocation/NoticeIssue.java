package kz.alatau.portal.relocation;

import kz.alatau.portal.relocation.procedure.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Who issued the act, and where it can be read.
 *
 * @param authority empty when not chosen yet
 * @param onBehalfOf the body that delegated it, empty where none did (286-VIII, article
 * 87)
 * @param signatory office of who signed, not the name
 * @param actAddress public address of the act, empty where none is known; it may name
 * owners, the portal does not
 */
public record NoticeIssue(@Nullable Authority authority, Wording onBehalfOf, Wording signatory, String actAddress) {

}
