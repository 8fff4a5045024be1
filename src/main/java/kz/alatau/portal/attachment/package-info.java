/**
 * Files that belong to what is published: taken in only when they are what they claim to
 * be, kept once under the hash of their content.
 * <p>
 * A picture is kept without what a camera or a program wrote about place, person and
 * device: the parts that draw it are copied unchanged, all others are dropped, what
 * stands behind its end too; of a JPEG's notes only which way is up is written anew. So
 * the hash is that of the file as it can be fetched, not of the one that was sent. A PDF
 * is kept as it is, with the properties its author gave it; one that can do something or
 * holds other files is refused.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package kz.alatau.portal.attachment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
