/** The page that answers "what if", and how often one caller may ask. */
@NullMarked
package kz.alatau.portal.web.whatif;

import org.jspecify.annotations.NullMarked;
