package kz.alatau.portal.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import kz.alatau.portal.database.DatabaseMode;
import kz.alatau.portal.database.TrialSecret;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who must have a second factor, and the key that seals it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretKeyProperties.class)
class SecretKeyConfiguration {

	static final String FILE = "staff-secret.key";

	@Bean
	SecondFactorRule secondFactorRule(DatabaseMode database) {
		return database.isTrial() ? SecondFactorRule.OPTIONAL : SecondFactorRule.PUBLISHERS_AND_ADMINISTRATORS;
	}

	/**
	 * Outside a trial it may have no key; {@link SecretKeyCheck} sees whether that will
	 * do.
	 */
	@Bean
	SecretBox secretBox(SecretKeyProperties properties, DatabaseMode database, @Value("${portal.data}") Path data) {
		if (properties.hasKey() && properties.hasKeyFile()) {
			throw new SecretKeyException(
					"Of portal.staff.secret-key and portal.staff.secret-key-file only one may be set");
		}
		if (properties.hasKey()) {
			return box(properties.secretKey(), "portal.staff.secret-key");
		}
		if (properties.hasKeyFile()) {
			Path file = Path.of(properties.secretKeyFile());
			return box(content(file), file.toString());
		}
		return database.isTrial() ? trial(data.resolve(FILE)) : new SecretBox(null);
	}

	private static SecretBox trial(Path file) {
		try {
			return box(TrialSecret.in(file, SecretKeyConfiguration::made), file.toString());
		}
		catch (IOException ex) {
			throw new SecretKeyException("The key of the second factors cannot be kept in " + file.toAbsolutePath());
		}
	}

	private static String made() {
		byte[] key = new byte[SecretBox.KEY];
		new SecureRandom().nextBytes(key);
		return Base64.getEncoder().encodeToString(key) + "\n";
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new SecretKeyException("The key file of the second factors cannot be read: " + file);
		}
	}

	/** The cause would quote the secret. */
	private static SecretBox box(String text, String origin) {
		try {
			return new SecretBox(Base64.getDecoder().decode(text.strip()));
		}
		catch (IllegalArgumentException ex) {
			throw new SecretKeyException("There is no key in %s: it must be 32 bytes in Base64".formatted(origin));
		}
	}

}
