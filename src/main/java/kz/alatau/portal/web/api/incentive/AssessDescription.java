package kz.alatau.portal.web.api.incentive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Adds to the description of the interface what annotations cannot hold. */
@Configuration(proxyBeanMethods = false)
class AssessDescription {

	static final String PATH = "/api/v1/incentives/assess";

	/** Cases to begin from; each is tried by a test. */
	static final Map<String, String> REQUESTS = Map.ofEntries(
			Map.entry("plant", "A plant in the zone, one full year (test vector TV-01)"),
			Map.entry("five-fields", "Five fields: contract, term, end of the zone, cost, land (TV-02)"),
			Map.entry("losses", "A loss of priority activity used in later years (TV-06)"),
			Map.entry("vat", "VAT as cash flow in the zone (TV-09)"),
			Map.entry("developer", "A developer who sells housing (TV-12)"),
			Map.entry("mixed-use", "Priority and other activity under one roof"),
			Map.entry("agreement", "An agreement on investments from before the law on Alatau"),
			Map.entry("licence", "A licence with individual reductions typed in"),
			Map.entry("breach", "The status is lost, and the reliefs are owed again"));

	/** Cases whose whole answer is shown. */
	static final List<String> ANSWERS = List.of("plant", "breach");

	/** A case whose answer is shown with every step. */
	static final String TRACED = "developer";

	private static final String JSON = "application/json";

	private static final String PROBLEM = "application/problem+json";

	@Bean
	OpenApiCustomizer assessDescriptions() {
		return AssessDescription::describe;
	}

	private static void describe(OpenAPI interfaces) {
		interfaces.getComponents().addSchemas(CaseSchema.NAME, CaseSchema.ofCase());
		PathItem path = Objects.requireNonNull(interfaces.getPaths().get(PATH));
		Operation post = path.getPost();
		MediaType request = json(post.getRequestBody().getContent());
		REQUESTS.keySet()
			.stream()
			.sorted()
			.forEach((name) -> request.addExamples(name, example(name + ".json").summary(REQUESTS.get(name))));
		describe(post);
		post.getResponses().addApiResponse("413", problem("The body has more than 256 kB"));
		post.getResponses().addApiResponse("415", problem("The body is said to be something else than JSON"));
		describe(path.getGet());
	}

	private static void describe(Operation operation) {
		MediaType answer = json(Objects.requireNonNull(operation.getResponses().get("200")).getContent());
		ANSWERS.forEach((name) -> answer.addExamples(name, example(name + ".answer.json")));
		answer.addExamples(TRACED + "-with-trace", example(TRACED + ".answer.json"));
		operation.getResponses()
			.addApiResponse("400", problem("The body is no JSON, or a parameter cannot be read", "unreadable"))
			.addApiResponse("422", problem("The case cannot be; every reason at its field", "refused"))
			.addApiResponse("429", problem("This caller has asked too often; Retry-After says when to ask again"));
	}

	private static MediaType json(Content content) {
		return Objects.requireNonNull(content.get(JSON));
	}

	private static ApiResponse problem(String description, String... examples) {
		MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemDetail"));
		for (String name : examples) {
			problem.addExamples(name, example(name + ".problem.json"));
		}
		return new ApiResponse().description(description).content(new Content().addMediaType(PROBLEM, problem));
	}

	private static Example example(String file) {
		try (var json = new ClassPathResource("openapi/incentive/" + file).getInputStream()) {
			return new Example().value(JsonMapper.shared().readValue(json, Object.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
