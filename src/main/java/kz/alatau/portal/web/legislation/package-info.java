/** The law in force on a day, with its history. */
@NullMarked
package kz.alatau.portal.web.legislation;

import org.jspecify.annotations.NullMarked;
