/** The public register: its page, and what programs need to check it. */
@NullMarked
package kz.alatau.portal.web.register;

import org.jspecify.annotations.NullMarked;
