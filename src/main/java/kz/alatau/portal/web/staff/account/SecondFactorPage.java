package kz.alatau.portal.web.staff.account;

import kz.alatau.portal.staff.SecondFactorView;
import kz.alatau.portal.web.staff.FormErrors;

/** Whether one has a second factor, and what can be done about it. */
record SecondFactorPage(SecondFactorView factor, FormErrors errors) {

}
