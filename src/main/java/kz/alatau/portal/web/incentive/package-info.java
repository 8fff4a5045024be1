/**
 * Pages about what an investor pays with and without relief: the calculator, the trace of
 * each figure, and cases side by side.
 */
@NullMarked
package kz.alatau.portal.web.incentive;

import org.jspecify.annotations.NullMarked;
