/** Notices as everybody reads them. */
@NullMarked
package kz.alatau.portal.web.notice;

import org.jspecify.annotations.NullMarked;
