/**
 * The document a case is written in: one for the form, the link, the programming
 * interface and the certificate, with everything that can be wrong in it.
 */
@NamedInterface("document")
@NullMarked
package kz.alatau.portal.incentive.document;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
