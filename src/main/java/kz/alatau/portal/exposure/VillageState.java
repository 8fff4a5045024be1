package kz.alatau.portal.exposure;

/** The four answers a resident can get. */
public enum VillageState {

	/** The whole village is taken. */
	AFFECTED,
	/** A part of it is taken. */
	PARTLY,
	/** The plan does not say what becomes of it, or of a part. */
	NOT_DECIDED,
	/** It stays. */
	NOT_AFFECTED

}
