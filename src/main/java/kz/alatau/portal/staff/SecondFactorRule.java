package kz.alatau.portal.staff;

import java.util.Set;

/** Whose accounts must have a second factor. */
@FunctionalInterface
public interface SecondFactorRule {

	/** In a trial run everybody may, nobody must. */
	SecondFactorRule OPTIONAL = (roles) -> false;

	/**
	 * What a publisher signs off cannot be taken back quietly: a stolen password must not
	 * do.
	 */
	SecondFactorRule PUBLISHERS = (roles) -> roles.contains(StaffRole.PUBLISHER);

	boolean isMustFor(Set<StaffRole> roles);

}
