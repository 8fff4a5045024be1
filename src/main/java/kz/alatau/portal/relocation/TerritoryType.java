package kz.alatau.portal.relocation;

/** What the Council has designated a territory as (286-VIII, article 67(13)). */
public enum TerritoryType {

	PRIORITY_TAKING, PROSPECTIVE, NONE;

	public String messageKey() {
		return "procedure.territory." + name();
	}

}
