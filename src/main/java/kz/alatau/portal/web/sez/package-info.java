/** Pages of the catalogue of projects. */
@NullMarked
package kz.alatau.portal.web.sez;

import org.jspecify.annotations.NullMarked;
