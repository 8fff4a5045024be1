package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.relocation.NoticeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a record belongs to.
 *
 * @param caseId empty for the resolution as a whole
 * @param round edition of the notice
 */
record CasePlace(NoticeNumber number, @Nullable Long caseId, int round) {

}
