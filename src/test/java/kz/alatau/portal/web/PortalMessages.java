package kz.alatau.portal.web;

import org.springframework.context.MessageSource;

/** The messages of the portal, for tests without Spring. */
public final class PortalMessages {

	/** Read once; they never change. */
	public static final MessageSource ALL = new IcuMessageSource("messages");

	private PortalMessages() {
	}

}
