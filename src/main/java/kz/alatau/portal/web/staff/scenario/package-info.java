/** Scenarios: changes of the plan that staff keep, look at and compare. */
@NullMarked
package kz.alatau.portal.web.staff.scenario;

import org.jspecify.annotations.NullMarked;
