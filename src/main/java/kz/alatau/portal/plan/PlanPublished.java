package kz.alatau.portal.plan;

/** A plan version is in force: results that rest on the plan are to be computed anew. */
public record PlanPublished(int planVersion) {

}
