package kz.alatau.portal.staff;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id. Each hash takes 16 MB and a core for a moment, so only a few are made at
 * once: a flood of sign-ins waits in line and cannot eat up the memory.
 */
@Component
class PasswordHasher {

	private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

	private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

	/** A hash that no password is looked up by. */
	private final String nobodys = hash(new Password("nobody has this password"));

	String hash(Password password) {
		return inLine(() -> String.valueOf(this.encoder.encode(password.text())));
	}

	/**
	 * Whether the password fits. Without a hash the answer is no, after the same work:
	 * the time taken must not tell which names exist.
	 */
	boolean matches(String password, @Nullable String hash) {
		String typed = (password.length() <= Password.MAX) ? password : "";
		String against = (hash != null) ? hash : this.nobodys;
		return inLine(() -> this.encoder.matches(typed, against)) && hash != null;
	}

	private <T> T inLine(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
