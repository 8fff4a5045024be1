/** Who may open which page, and the headers that protect it. */
@NullMarked
package kz.alatau.portal.web.security;

import org.jspecify.annotations.NullMarked;
