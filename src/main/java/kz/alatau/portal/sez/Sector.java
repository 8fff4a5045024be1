package kz.alatau.portal.sez;

/** What a project makes or does. */
public enum Sector {

	FOOD, CONSTRUCTION_MATERIALS, MACHINERY, LOGISTICS, REAL_ESTATE, TOURISM, EDUCATION, HEALTH, ICT, AGRO, ENERGY,
	OTHER

}
