/** What the law says when land is taken, in sentences. */
@NullMarked
package kz.alatau.portal.web.law;

import org.jspecify.annotations.NullMarked;
