/** Results of the incentive calculator to take away: a paper, a workbook and a table. */
@NullMarked
package kz.alatau.portal.web.incentive.file;

import org.jspecify.annotations.NullMarked;
