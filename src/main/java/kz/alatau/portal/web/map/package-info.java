/** Maps and charts as SVG drawn on the server; a table always stands beside them. */
@NullMarked
package kz.alatau.portal.web.map;

import org.jspecify.annotations.NullMarked;
