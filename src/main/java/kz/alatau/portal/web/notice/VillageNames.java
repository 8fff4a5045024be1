package kz.alatau.portal.web.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The villages a notice can name; the one place where notice pages ask for them. */
@Component
public class VillageNames {

	private static final String ALL = "select kato, name_kk, name_ru, name_en from village order by kato";

	private final JdbcClient database;

	VillageNames(JdbcClient database) {
		this.database = database;
	}

	/** Names by KATO code, in the order of the codes. */
	public Map<String, LocalizedText> byCode() {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		all().forEach((village) -> names.put(village.kato(), village.name()));
		return names;
	}

	/** All villages in the order of their codes. */
	public List<VillageName> all() {
		return this.database.sql(ALL)
			.query((row, index) -> new VillageName(row.getString("kato"),
					new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en"))))
			.list();
	}

	/** A village to choose. */
	public record VillageName(String kato, LocalizedText name) {

	}

}
