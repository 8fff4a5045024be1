package kz.alatau.portal.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** Who has asked how often, in the memory of this instance only. */
public class Callers {

	private static final int MOST = 50_000;

	/** Bytes of an IPv6 address that a provider hands out: the rest is one caller's. */
	private static final int NETWORK = 8;

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final Duration HOUR = Duration.ofHours(1);

	/** By then a bucket is full again, and no different from a new one. */
	private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

	private final int often;

	private final Duration period;

	private final int burst;

	private final Cache<String, Bucket> buckets;

	/**
	 * Nobody has asked yet.
	 * @param perMinute questions a minute in the long run
	 * @param burst questions at once
	 */
	public Callers(int perMinute, int burst) {
		this(perMinute, MINUTE, burst, FORGOTTEN_AFTER);
	}

	private Callers(int often, Duration period, int burst, Duration forgottenAfter) {
		if (often < 1 || burst < 1) {
			throw new IllegalArgumentException(
					"Nobody could ask: " + often + " in " + period + ", " + burst + " at once");
		}
		this.often = often;
		this.period = period;
		this.burst = burst;
		this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(forgottenAfter).build();
	}

	/**
	 * Nobody has asked yet, and nobody may often.
	 * @param perHour questions an hour in the long run
	 * @param burst questions at once
	 */
	public static Callers perHour(int perHour, int burst) {
		return new Callers(perHour, HOUR, burst, HOUR.multipliedBy(1 + burst / Math.max(1, perHour)));
	}

	/**
	 * Counts a question.
	 * @return how long to wait before the next; zero if this one may be asked
	 */
	public Duration ask(String address) {
		return count(caller(address));
	}

	/**
	 * Counts a question about something apart from those about other things.
	 * @param about a short text: it is kept
	 * @return how long to wait before the next; zero if this one may be asked
	 */
	public Duration ask(String address, String about) {
		return count(key(address, about));
	}

	private Duration count(String key) {
		ConsumptionProbe probe = this.buckets.get(key, (_) -> full()).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
	}

	/**
	 * An answer that took long counts as several: one more for each full second. So what
	 * one caller can have computed is bounded, not only how often it asks.
	 */
	void charge(String address, Duration spent) {
		Bucket bucket = this.buckets.getIfPresent(caller(address));
		if (bucket != null && spent.toSeconds() > 0) {
			bucket.consumeIgnoringRateLimits(spent.toSeconds());
		}
	}

	/** Takes a question back that turned out to be none. */
	public void giveBack(String address) {
		refill(caller(address));
	}

	/** The same for a question about something. */
	public void giveBack(String address, String about) {
		refill(key(address, about));
	}

	private void refill(String key) {
		Bucket bucket = this.buckets.getIfPresent(key);
		if (bucket != null) {
			bucket.addTokens(1);
		}
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.burst).refillGreedy(this.often, this.period))
			.build();
	}

	private static String key(String address, String about) {
		return caller(address) + " " + about;
	}

	/** The address, or the network of one that has more addresses than can be counted. */
	static String caller(String address) {
		try {
			InetAddress parsed = InetAddress.ofLiteral(address);
			return (parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK)) : parsed.getHostAddress();
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
