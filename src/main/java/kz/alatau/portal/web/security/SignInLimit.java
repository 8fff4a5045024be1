package kz.alatau.portal.web.security;

import java.util.Locale;

import kz.alatau.portal.web.limit.Callers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Slows down an address that sends wrong passwords or codes for an account, and, after
 * ten times as many, for whatever accounts they are. So a stranger is stopped before the
 * account of somebody else is locked, and one who mistypes does not shut out the whole
 * office behind the same address. A try is counted before it is looked at and taken back
 * when it was right: tries sent side by side cannot outrun the count.
 */
@Component
@EnableConfigurationProperties(SignInLimitProperties.class)
public class SignInLimit {

	private static final int MINUTES = 60;

	/** How much wider the bound of an address is than that of one account there. */
	private static final int WIDER = 10;

	/** What is longer names no account, and would only fill the memory. */
	private static final int LONGEST_NAME = 50;

	private final Callers addresses;

	private final Callers accounts;

	private final int minutes;

	SignInLimit(SignInLimitProperties properties) {
		this.addresses = Callers.perHour(WIDER * properties.perHour(), WIDER * properties.burst());
		this.accounts = Callers.perHour(properties.perHour(), properties.burst());
		this.minutes = Math.ceilDiv(MINUTES, properties.perHour());
	}

	/**
	 * Counts a try; false when it must not be looked at. One that is refused for its
	 * account does not count for its address.
	 * @param account as typed
	 */
	public boolean mayTry(String address, String account) {
		if (!this.addresses.ask(address).isZero()) {
			return false;
		}
		if (!this.accounts.ask(address, name(account)).isZero()) {
			this.addresses.giveBack(address);
			return false;
		}
		return true;
	}

	/** Takes the try back. */
	public void wasRight(String address, String account) {
		this.addresses.giveBack(address);
		this.accounts.giveBack(address, name(account));
	}

	/** As the accounts themselves read it. */
	private static String name(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT);
		return (name.length() <= LONGEST_NAME) ? name : "";
	}

	/** After so many minutes there is one more try. */
	public int minutes() {
		return this.minutes;
	}

}
