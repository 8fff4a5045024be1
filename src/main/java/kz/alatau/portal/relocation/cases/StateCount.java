package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.relocation.procedure.ProcedureState;

/** How many plots stand at a step. */
public record StateCount(ProcedureState state, long plots) {

}
