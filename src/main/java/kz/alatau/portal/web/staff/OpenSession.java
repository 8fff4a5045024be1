package kz.alatau.portal.web.staff;

import java.time.Instant;

/**
 * A session somebody is signed in with, as shown on a page: without its identifier, which
 * would be enough to take it over, and without an address.
 *
 * @param handle names the session in a form
 * @param browser in words; empty when it is not known
 * @param own whether it is the one that asks
 */
public record OpenSession(String handle, String browser, Instant begun, Instant lastSeen, boolean own) {

}
