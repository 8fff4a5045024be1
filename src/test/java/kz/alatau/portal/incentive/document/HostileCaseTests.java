package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.IncentiveCalculator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import kz.alatau.portal.legislation.BundledLaw;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent, what comes back is a case that can be assessed, or refusals. */
class HostileCaseTests {

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void hostileTextIsOnlyEverRefused(long seed) throws IOException {
		Random random = new Random(seed);
		List<String> valid = CaseDocumentTests.cases().map((arguments) -> arguments.get()[1].toString()).toList();
		for (int i = 0; i < 200; i++) {
			byte[] bytes = valid.get(random.nextInt(valid.size())).getBytes(StandardCharsets.UTF_8);
			for (int change = random.nextInt(6); change >= 0; change--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
						: "{}[],:\"0.e-x".charAt(random.nextInt(12)));
			}
			read(CaseDocument.ofJson(new ByteArrayInputStream(bytes)));
			read(CaseDocument.ofJson(new String(bytes, StandardCharsets.ISO_8859_1)));
			byte[] noise = new byte[random.nextInt(60)];
			random.nextBytes(noise);
			read(CaseDocument.ofJson(new ByteArrayInputStream(noise)));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 11, 12, 13, 14 })
	void hostileParametersAreOnlyEverRefused(long seed) {
		Random random = new Random(seed);
		List<Field> fields = Fields.all();
		List<String> texts = List.of("", "-1", "0", "1e9", "99999999999999999999", "2026-02-30", "+999999999-01-01",
				"NaN", "true", "\u0000", "\ud800", ";;;", "1;2", "%", "٣", "0.0000001", "2027", "MOVED", "2100-12-31",
				"30");
		for (int i = 0; i < 600; i++) {
			Map<String, List<String>> parameters = new HashMap<>();
			for (int j = random.nextInt(25); j >= 0; j--) {
				String path = fields.get(random.nextInt(fields.size())).path();
				String index = "[" + (random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(3)) + "]";
				Field field = Fields.find(path.replace("[]", "[0]")).orElseThrow();
				String choice = field.choices().isEmpty() ? "5"
						: field.choices().get(random.nextInt(field.choices().size()));
				parameters.put(path.replace("[]", index),
						List.of(random.nextBoolean() ? choice : texts.get(random.nextInt(texts.size()))));
			}
			read(CaseDocument.ofParameters(parameters));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 21, 22, 23 })
	void whatIsAcceptedCanBeAssessed(long seed) throws IOException {
		Random random = new Random(seed);
		List<CaseDocument> valid = CaseDocumentTests.cases()
			.map((arguments) -> CaseDocument.ofJson(arguments.get()[1].toString()))
			.toList();
		int assessed = 0;
		for (int i = 0; i < 300; i++) {
			CaseDocument changed = changed(valid.get(random.nextInt(valid.size())), random);
			if (CaseReader.read(changed, BundledLaw.LAW) instanceof CaseReading.Accepted accepted) {
				assertThat(IncentiveCalculator.assess(accepted.subject(), BundledLaw.LAW).years()).isNotEmpty();
				assessed++;
			}
		}
		assertThat(assessed).isPositive();
	}

	private static CaseDocument changed(CaseDocument document, Random random) {
		List<String> texts = List.of("0", "1", "-1", "5", "1000000000000000", "2026-01-01", "2099-12-31", "2000-01-01",
				"2200-12-31", "2030", "2100", "12", "30", "0.01", "true", "2028-02-29", "");
		Field field = Fields.all().get(random.nextInt(Fields.all().size()));
		String text = field.choices().isEmpty() ? texts.get(random.nextInt(texts.size()))
				: field.choices().get(random.nextInt(field.choices().size()));
		return document.with(field.path().replace("[]", "[0]"), text);
	}

	/** Each field is refused once, and what is accepted says the same as its link. */
	private static void read(CaseDocument document) {
		switch (CaseReader.read(document, BundledLaw.LAW)) {
			case CaseReading.Accepted accepted ->
				assertThat(Parameters.document(accepted.document().toQuery())).isEqualTo(document);
			case CaseReading.Refused refused ->
				assertThat(refused.refusals()).isNotEmpty().extracting(Refusal::field).doesNotHaveDuplicates();
		}
		assertThat(document.toJson()).isNotNull();
	}

}
