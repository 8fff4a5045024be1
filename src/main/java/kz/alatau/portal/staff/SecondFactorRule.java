package kz.alatau.portal.staff;

import java.util.Set;

/** Whose accounts must have a second factor. */
@FunctionalInterface
public interface SecondFactorRule {

	/** In a trial run everybody may, nobody must. */
	SecondFactorRule OPTIONAL = (roles) -> false;

	/**
	 * What a publisher signs off cannot be taken back quietly, and an administrator can
	 * make anybody a publisher: a stolen password must not do for either.
	 */
	SecondFactorRule PUBLISHERS_AND_ADMINISTRATORS = (roles) -> roles.contains(StaffRole.PUBLISHER)
			|| roles.contains(StaffRole.ADMINISTRATOR);

	boolean isMustFor(Set<StaffRole> roles);

}
