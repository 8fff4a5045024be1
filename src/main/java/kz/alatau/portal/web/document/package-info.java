/** Papers: XHTML templates printed as PDF files that can be kept and read aloud. */
@NullMarked
package kz.alatau.portal.web.document;

import org.jspecify.annotations.NullMarked;
