/** The front page. */
@NullMarked
package kz.alatau.portal.web.home;

import org.jspecify.annotations.NullMarked;
