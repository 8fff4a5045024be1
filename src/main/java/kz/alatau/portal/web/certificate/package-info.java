/** Certificates of the calculator: making one, looking one up, what became of it. */
@NullMarked
package kz.alatau.portal.web.certificate;

import org.jspecify.annotations.NullMarked;
