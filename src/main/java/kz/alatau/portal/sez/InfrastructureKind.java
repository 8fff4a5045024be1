package kz.alatau.portal.sez;

/** Kinds of infrastructure. */
public enum InfrastructureKind {

	POWER, WATER, SEWERAGE, GAS, ROAD, RAIL, LRT, AIRPORT, SOCIAL

}
