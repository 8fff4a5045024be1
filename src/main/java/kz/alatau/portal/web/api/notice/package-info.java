/** Notices for programs. */
@NullMarked
package kz.alatau.portal.web.api.notice;

import org.jspecify.annotations.NullMarked;
