/** Pages about the villages. */
@NullMarked
package kz.alatau.portal.web.village;

import org.jspecify.annotations.NullMarked;
