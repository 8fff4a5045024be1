/** Notices on paper: Kazakh and Russian side by side, with what proves them. */
@NullMarked
package kz.alatau.portal.web.notice.paper;

import org.jspecify.annotations.NullMarked;
