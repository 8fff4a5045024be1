package kz.alatau.portal.web.register;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** How long answers may be kept. */
final class Answers {

	private static final Duration FOR_EVER = Duration.ofDays(365);

	private static final Duration FOR_A_WHILE = Duration.ofHours(1);

	private Answers() {
	}

	/** What is entered and proved once stays so. */
	static <T> ResponseEntity<T> lasting(T body, HttpServletRequest request) {
		return ResponseEntity.ok().cacheControl(shared(CacheControl.maxAge(FOR_EVER).immutable(), request)).body(body);
	}

	static <T> ResponseEntity<T> stable(T body, HttpServletRequest request) {
		return ResponseEntity.ok().cacheControl(shared(CacheControl.maxAge(FOR_A_WHILE), request)).body(body);
	}

	/** What grows with the register: kept, but asked for each time. */
	static <T> ResponseEntity<T> growing(T body, String tag) {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(tag).body(body);
	}

	/** An address with a language may set the cookie of the language: not for sharing. */
	private static CacheControl shared(CacheControl cache, HttpServletRequest request) {
		return request.getContextPath().isEmpty() ? cache.cachePublic() : cache.cachePrivate();
	}

}
