package kz.alatau.portal.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.register.RegisterFaultException;
import kz.alatau.portal.register.TreeHash;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register and the notices as the portal gives them out. Nothing it says is believed
 * here.
 */
final class Portal implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int OK = 200;

	private static final int GONE = 410;

	/** Too many requests, no portal behind the proxy, no database behind the portal. */
	private static final Set<Integer> UNAVAILABLE = Set.of(429, 502, 503, 504);

	private static final String NOTICES = "/api/v1/notices";

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final URI address;

	Portal(URI address) {
		this.address = address;
	}

	/**
	 * @throws NoAnswerException when there is no answer
	 * @throws RegisterFaultException when there is no good one
	 */
	String text(String path) {
		return good("/register/" + path);
	}

	private String good(String path) {
		HttpResponse<String> answer = answer(path);
		if (answer.statusCode() != OK) {
			throw new RegisterFaultException("%s answers %d".formatted(path, answer.statusCode()));
		}
		return answer.body();
	}

	private HttpResponse<String> answer(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path)).timeout(PATIENCE).build();
		try {
			HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
			if (UNAVAILABLE.contains(answer.statusCode())) {
				throw new NoAnswerException("%s answers %d".formatted(path, answer.statusCode()));
			}
			return answer;
		}
		catch (IOException ex) {
			throw new NoAnswerException("%s does not answer (%s)".formatted(path, ex), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RegisterFaultException("Interrupted", ex);
		}
	}

	/** Entries from a number on, as many as the portal gives at once. */
	List<Entry> entries(long from, long to) {
		JsonNode answer = json("entries?from=" + from + "&to=" + to);
		try {
			List<Entry> entries = new ArrayList<>();
			for (JsonNode entry : answer.required("entries")) {
				entries.add(entry(entry));
			}
			return entries;
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new RegisterFaultException("The entries from %d on are not in the agreed form".formatted(from), ex);
		}
	}

	private static Entry entry(JsonNode entry) {
		JsonNode canonical = entry.required("canonical");
		return new Entry(entry.required("index").asLong(), entry.required("leafHash").asString(),
				canonical.isNull() ? null : canonical.asString(),
				canonical.isNull() ? entry.required("removed").required("by").asLong() : null);
	}

	/** The hashes of a proof. */
	List<TreeHash> proof(String query) {
		JsonNode answer = json("proof/" + query);
		try {
			List<TreeHash> hashes = new ArrayList<>();
			answer.required("hashes").forEach((hash) -> hashes.add(TreeHash.ofBase64(hash.asString())));
			return hashes;
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new RegisterFaultException("The proof %s is not in the agreed form".formatted(query), ex);
		}
	}

	/**
	 * An edition of a notice as programs read it.
	 * @param edition such as {@code 2026-0001/versions/2}
	 */
	JsonNode edition(String edition) {
		return jsonAt(NOTICES + "/" + edition);
	}

	/** Whether the portal says that the edition was removed by order of a court. */
	boolean isRemoved(String edition) {
		return answer(NOTICES + "/" + edition).statusCode() == GONE;
	}

	/** The last public edition of every notice in the list. */
	List<String> listedEditions() {
		List<String> editions = new ArrayList<>();
		JsonNode page;
		int number = 1;
		do {
			page = jsonAt(NOTICES + "?page=" + number++);
			page.path("notices")
				.forEach((notice) -> editions
					.add(notice.path("number").asString("") + "/versions/" + notice.path("edition").asInt(0)));
		}
		while (number <= page.path("pages").asInt(0));
		return editions;
	}

	private JsonNode json(String path) {
		return jsonAt("/register/" + path);
	}

	private JsonNode jsonAt(String path) {
		String text = good(path);
		try {
			return JsonMapper.shared().readTree(text);
		}
		catch (JacksonException ex) {
			throw new RegisterFaultException("%s answers with no JSON".formatted(path), ex);
		}
	}

	@Override
	public void close() {
		this.http.close();
	}

	/**
	 * An entry as it was received.
	 *
	 * @param canonical empty if the text was taken away
	 * @param removedBy the entry that is said to say so, only then
	 */
	record Entry(long index, String leafHash, @Nullable String canonical, @Nullable Long removedBy) {

	}

}
