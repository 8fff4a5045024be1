/** The page "is this paper genuine?". */
@NullMarked
package kz.alatau.portal.web.genuine;

import org.jspecify.annotations.NullMarked;
