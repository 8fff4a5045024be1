package kz.alatau.portal.incentive;

/** What shuts a company out of the zone's relief (Tax Code, article 734(3)). */
public enum Exclusion {

	SUBSOIL_USE, EXCISABLE_GOODS, SPECIAL_TAX_REGIME, INVESTMENT_AGREEMENT, GAMBLING, ASTANA_HUB, AIFC

}
