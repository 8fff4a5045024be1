package kz.alatau.portal.register;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs the register.
 *
 * @param origin name of the register and of its key, in the manner of an address without
 * scheme
 * @param key the secret key: PKCS#8 in PEM, or 32 bytes in Base64
 * @param keyFile a file that holds it instead
 */
@ConfigurationProperties("portal.register")
record RegisterProperties(@DefaultValue("alatau-portal.local/register") String origin, @DefaultValue("") String key,
		@DefaultValue("") String keyFile) {

	boolean hasKey() {
		return !this.key.isBlank();
	}

	boolean hasKeyFile() {
		return !this.keyFile.isBlank();
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "RegisterProperties[" + this.origin + "]";
	}

}
