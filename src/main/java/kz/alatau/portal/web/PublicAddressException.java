package kz.alatau.portal.web;

/** Nobody could reach the portal at the configured address: it must not start. */
class PublicAddressException extends RuntimeException {

	PublicAddressException(String address) {
		super("portal.address must be http or https, host and path without a slash at the end, not \"" + address + "\"",
				null, false, false);
	}

}
