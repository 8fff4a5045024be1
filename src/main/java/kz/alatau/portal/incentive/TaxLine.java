package kz.alatau.portal.incentive;

/** The taxes that are computed, in the order they are shown. */
public enum TaxLine {

	CIT, PROPERTY, LAND, SOCIAL

}
