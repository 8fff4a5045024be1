package kz.alatau.portal.audit;

import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Changes as JSON text: the bytes that are kept, hashed and exported. */
final class AuditJson {

	/** No changes at all. */
	static final String NOTHING = "[]";

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<List<AuditChange>> CHANGES = new TypeReference<>() {
	};

	private AuditJson() {
	}

	static String write(List<AuditChange> changes) {
		return MAPPER.writeValueAsString(changes);
	}

	static List<AuditChange> read(String json) {
		return MAPPER.readValue(json, CHANGES);
	}

}
