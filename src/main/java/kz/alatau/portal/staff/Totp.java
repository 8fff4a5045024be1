package kz.alatau.portal.staff;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/**
 * One-time codes by time (RFC 6238) in the one form every authenticator app knows: SHA-1,
 * 6 digits, steps of 30 seconds.
 */
final class Totp {

	/** Bytes of a secret: as many as SHA-1 gives (RFC 4226, section 4, R6). */
	static final int SECRET = 20;

	private static final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

	/** Clocks of telephones go wrong by this many steps at most. */
	private static final int DRIFT = 1;

	private Totp() {
	}

	/**
	 * The step a code belongs to.
	 * @param code six digits as typed
	 * @param lastStep this step and older ones are used up
	 * @return empty when the code is wrong, too old, too new or used
	 */
	static OptionalLong step(byte[] secret, String code, Instant now, long lastStep) {
		long current = stepAt(now);
		for (long step = Math.max(current - DRIFT, lastStep + 1); step <= current + DRIFT; step++) {
			if (isSame(code, code(secret, step))) {
				return OptionalLong.of(step);
			}
		}
		return OptionalLong.empty();
	}

	/** The code of a step. */
	static String code(byte[] secret, long step) {
		try {
			Instant time = Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds());
			return generator.generateOneTimePasswordString(
					new SecretKeySpec(secret, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1), time,
					Locale.ROOT);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static long stepAt(Instant time) {
		return Math.floorDiv(time.getEpochSecond(), generator.getTimeStep().toSeconds());
	}

	/** In the same time, however many digits fit. */
	private static boolean isSame(String typed, String code) {
		return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
	}

}
