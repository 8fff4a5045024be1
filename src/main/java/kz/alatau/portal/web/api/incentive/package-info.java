/** The calculator of taxes and its certificates, for programs. */
@NullMarked
package kz.alatau.portal.web.api.incentive;

import org.jspecify.annotations.NullMarked;
