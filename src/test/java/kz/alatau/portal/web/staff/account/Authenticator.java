package kz.alatau.portal.web.staff.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.bouncycastle.util.encoders.Base32;

/** The app on a telephone: knows the secret and the time. */
final class Authenticator {

	private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

	private final SecretKeySpec key;

	/**
	 * @param secret as shown on the page, in groups
	 */
	Authenticator(String secret) {
		this.key = new SecretKeySpec(Base32.decode(secret.replace(" ", "")), "HmacSHA1");
	}

	/** A code that was, is or will be shown; 0 is now. */
	String code(int steps) {
		try {
			Duration step = this.generator.getTimeStep();
			return this.generator.generateOneTimePasswordString(this.key, Instant.now().plus(step.multipliedBy(steps)),
					Locale.ROOT);
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
