package kz.alatau.portal.certificate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import kz.alatau.portal.shared.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON that is the same text for the same value, whatever the machine: sorted names, no
 * spaces, exact decimals as strings.
 */
final class CanonicalJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
		.addModule(new SimpleModule().addSerializer(new MoneyWriter())
			.addDeserializer(Money.class, new MoneyReader())
			.addSerializer(new DecimalWriter()))
		.build();

	private CanonicalJson() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(MAPPER.<JsonNode>valueToTree(value));
	}

	/**
	 * Reads what was written.
	 * @throws tools.jackson.core.JacksonException when it is something else
	 */
	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	/** SHA-256 of the text in UTF-8, in hexadecimal digits. */
	static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static final class MoneyWriter extends StdSerializer<Money> {

		MoneyWriter() {
			super(Money.class);
		}

		@Override
		public void serialize(Money money, JsonGenerator json, SerializationContext context) {
			json.writeString(money.tenge().toPlainString());
		}

	}

	private static final class MoneyReader extends StdDeserializer<Money> {

		MoneyReader() {
			super(Money.class);
		}

		@Override
		public Money deserialize(JsonParser json, DeserializationContext context) {
			return new Money(new BigDecimal(json.getString()));
		}

	}

	private static final class DecimalWriter extends StdSerializer<BigDecimal> {

		DecimalWriter() {
			super(BigDecimal.class);
		}

		@Override
		public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
			json.writeString(number.toPlainString());
		}

	}

}
