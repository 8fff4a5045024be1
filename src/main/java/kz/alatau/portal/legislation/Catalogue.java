package kz.alatau.portal.legislation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every rule of the reference of law once, in its order, whatever is done with it. */
public final class Catalogue {

	private final Map<String, CatalogueRow> rows;

	Catalogue(Map<String, CatalogueRow> rows) {
		this.rows = new LinkedHashMap<>(rows);
	}

	public List<CatalogueRow> rows() {
		return List.copyOf(this.rows.values());
	}

	public List<CatalogueRow> rows(Topic topic) {
		return this.rows.values().stream().filter((row) -> row.topic() == topic).toList();
	}

	/**
	 * The row of an id.
	 * @throws IllegalArgumentException for an id the reference does not have
	 */
	public CatalogueRow row(String id) {
		CatalogueRow row = this.rows.get(id);
		if (row == null) {
			throw new IllegalArgumentException("No such rule: " + id);
		}
		return row;
	}

	/** The row a number belongs to. */
	public CatalogueRow row(Rule rule) {
		return row(rule.row());
	}

}
