package kz.alatau.portal.staff;

/**
 * Somebody who has signed in.
 *
 * @param username name of the account, lower case
 */
public record StaffMember(String username) {

}
