package kz.alatau.portal.web.security;

import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Slows down an address that sends wrong passwords or codes, whatever accounts they are
 * for. So a stranger is stopped before the account of somebody else is locked. A try is
 * counted before it is looked at and taken back when it was right: tries sent side by
 * side cannot outrun the count.
 */
@Component
@EnableConfigurationProperties(SignInLimitProperties.class)
public class SignInLimit {

	private static final int MINUTES = 60;

	private final Callers callers;

	private final int minutes;

	SignInLimit(SignInLimitProperties properties) {
		this.callers = Callers.perHour(properties.perHour(), properties.burst());
		this.minutes = Math.ceilDiv(MINUTES, properties.perHour());
	}

	/** Counts a try; false when it must not be looked at. */
	public boolean mayTry(String address) {
		return this.callers.ask(address).isZero();
	}

	/** Takes the try back. */
	public void wasRight(String address) {
		this.callers.giveBack(address);
	}

	/** After so many minutes there is one more try. */
	public int minutes() {
		return this.minutes;
	}

}
