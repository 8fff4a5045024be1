package kz.alatau.portal.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what the second factors of staff are sealed.
 *
 * @param secretKey 32 bytes in Base64
 * @param secretKeyFile a file that holds them instead
 */
@ConfigurationProperties("portal.staff")
record SecretKeyProperties(@DefaultValue("") String secretKey, @DefaultValue("") String secretKeyFile) {

	boolean hasKey() {
		return !this.secretKey.isBlank();
	}

	boolean hasKeyFile() {
		return !this.secretKeyFile.isBlank();
	}

	/** Never into a log. */
	@Override
	public String toString() {
		return "SecretKeyProperties[…]";
	}

}
