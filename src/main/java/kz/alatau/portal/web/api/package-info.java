/** The open JSON interface. */
@NullMarked
package kz.alatau.portal.web.api;

import org.jspecify.annotations.NullMarked;
