package kz.alatau.portal.web.staff.scenario;

import kz.alatau.portal.web.staff.FormErrors;
import kz.alatau.portal.web.whatif.WhatIfPage;

/**
 * The two forms that make a scenario.
 *
 * @param form what it is called
 * @param question what it changes
 * @param errors of both
 * @param fromFile which of the two was sent
 */
record ScenarioFormPage(ScenarioForm form, WhatIfPage question, FormErrors errors, boolean fromFile) {

}
