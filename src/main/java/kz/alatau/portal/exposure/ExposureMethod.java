package kz.alatau.portal.exposure;

/** How a village was counted. */
public enum ExposureMethod {

	/** Building by building. */
	DWELLINGS,
	/** By area, because no dwellings are known: rough. */
	AREAL;

	/** Version of the method page; a change of the method is a new number. */
	public static final int VERSION = 1;

}
