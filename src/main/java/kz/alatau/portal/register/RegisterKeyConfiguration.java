package kz.alatau.portal.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import kz.alatau.portal.database.DatabaseMode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the key of the register, or stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterProperties.class)
class RegisterKeyConfiguration {

	@Bean
	RegisterKey registerKey(RegisterProperties properties, DatabaseMode database, @Value("${portal.data}") Path data) {
		String origin = properties.origin();
		if (!VerifierKey.isName(origin)) {
			throw new RegisterKeyException(
					"portal.register.origin must be one word without a plus sign, not \"" + origin + "\"");
		}
		if (properties.hasKey() && properties.hasKeyFile()) {
			throw new RegisterKeyException("Of portal.register.key and portal.register.key-file only one may be set");
		}
		if (properties.hasKey()) {
			return new RegisterKey(origin, KeyText.read(properties.key(), "portal.register.key"));
		}
		if (properties.hasKeyFile()) {
			Path file = Path.of(properties.keyFile());
			return new RegisterKey(origin, KeyText.read(content(file), file.toString()));
		}
		if (database.isTrial()) {
			return new RegisterKey(origin, KeyText.read(TrialKey.in(data), data.resolve(TrialKey.FILE).toString()));
		}
		throw new RegisterKeyException("The public register has no key: every publication is signed with one");
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new RegisterKeyException("The key file of the public register cannot be read: " + file);
		}
	}

}
