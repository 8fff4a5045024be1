/** Files that were taken in, for readers and for staff. */
@NullMarked
package kz.alatau.portal.web.attachment;

import org.jspecify.annotations.NullMarked;
