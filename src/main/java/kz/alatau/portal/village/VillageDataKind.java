package kz.alatau.portal.village;

/**
 * What an import of village data brings; each import is whole and replaces the one
 * before.
 */
public enum VillageDataKind {

	VILLAGES("village_set"), DWELLINGS("dwelling_set"), PRODUCTIVE_LAND("land_set");

	private final String column;

	VillageDataKind(String column) {
		this.column = column;
	}

	/** The column of a data version that names its set of this kind. */
	String column() {
		return this.column;
	}

}
