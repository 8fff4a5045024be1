package kz.alatau.portal.village;

/** What productive land is used for. */
public enum ProductiveUse {

	ARABLE, IRRIGATED_ARABLE, PASTURE

}
