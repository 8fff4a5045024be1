package kz.alatau.portal.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Seals what the portal must be able to read again (AES-256-GCM) and hashes what it must
 * only recognise (HMAC-SHA-256). Whoever has the database but not the key has neither.
 * What is sealed for one account opens for no other.
 */
final class SecretBox {

	/** Bytes of the key. */
	static final int KEY = 32;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final String HMAC = "HmacSHA256";

	private static final String AES = "AES/GCM/NoPadding";

	private final byte @Nullable [] key;

	private final SecureRandom random = new SecureRandom();

	/**
	 * @param key {@value #KEY} bytes; null when none is configured
	 */
	SecretBox(byte @Nullable [] key) {
		if (key != null && key.length != KEY) {
			throw new IllegalArgumentException("A key has " + KEY + " bytes, not " + key.length);
		}
		this.key = (key != null) ? key.clone() : null;
	}

	/** Whether there is a key at all. */
	boolean isReady() {
		return this.key != null;
	}

	byte[] seal(byte[] plain, long account) {
		byte[] nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, account);
		return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
	}

	/**
	 * @throws IllegalStateException when it was sealed with another key, for another
	 * account, or changed since
	 */
	byte[] open(byte[] sealed, long account) {
		return crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE),
				Arrays.copyOfRange(sealed, NONCE, sealed.length), account);
	}

	/** 64 hexadecimal digits. */
	String hash(String text, long account) {
		return HexFormat.of().formatHex(hmac(derived("hash"), account + ":" + text));
	}

	private byte[] crypt(int mode, byte[] nonce, byte[] content, long account) {
		try {
			Cipher cipher = Cipher.getInstance(AES);
			cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(Long.toString(account).getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This secret does not open", ex);
		}
	}

	/** A key serves one purpose. */
	private byte[] derived(String purpose) {
		if (this.key == null) {
			throw new IllegalStateException("There is no key");
		}
		return hmac(this.key, purpose);
	}

	private static byte[] hmac(byte[] key, String text) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(key, HMAC));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
