package kz.alatau.portal.web.genuine;

import java.time.Instant;

import kz.alatau.portal.paper.Standing;
import kz.alatau.portal.register.RegisteredEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of a genuine paper.
 *
 * @param entry what it shows
 * @param title in the language of the page; its number where there is none
 * @param published when
 * @param code that is printed on it
 * @param standing what has become of it
 * @param page address of what it shows
 * @param newest address of the newest version; empty if that is the same
 * @param cause the entry that changed its standing; empty if it is in force
 * @param reason of the court or of the withdrawal, in the language of the page; empty
 * where none was given
 */
public record GenuinePaper(RegisteredEntry entry, String title, Instant published, String code, Standing standing,
		String page, String newest, @Nullable RegisteredEntry cause, String reason) {

	/** Whether one may rely on it. */
	public boolean isInForce() {
		return this.standing == Standing.IN_FORCE;
	}

}
