/** The form of the incentive calculator, made of the fields a case has. */
@NullMarked
package kz.alatau.portal.web.incentive.form;

import org.jspecify.annotations.NullMarked;
