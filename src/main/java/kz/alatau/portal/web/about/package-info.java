/** How we count, and where facts come from. */
@NullMarked
package kz.alatau.portal.web.about;

import org.jspecify.annotations.NullMarked;
