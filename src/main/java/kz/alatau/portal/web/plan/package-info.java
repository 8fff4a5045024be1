/** Pages about districts and the plan. */
@NullMarked
package kz.alatau.portal.web.plan;

import org.jspecify.annotations.NullMarked;
