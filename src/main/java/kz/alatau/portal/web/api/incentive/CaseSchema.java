package kz.alatau.portal.web.api.incentive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Properties;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import kz.alatau.portal.incentive.document.Field;
import kz.alatau.portal.incentive.document.Fields;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Describes a case field by field, from the catalogue the reader itself uses. */
final class CaseSchema {

	static final String NAME = "IncentiveCase";

	private static final int SUMS_OF_A_YEAR = 13;

	private final Properties descriptions;

	private CaseSchema(Properties descriptions) {
		this.descriptions = descriptions;
	}

	static Schema<?> ofCase() {
		CaseSchema schema = new CaseSchema(descriptions());
		Schema<?> root = group().description("A case of the calculator. Every field may be left out, unless a group "
				+ "or entry is given that needs it. Numbers may be JSON numbers or strings.");
		Fields.all().forEach((field) -> schema.put(root, field));
		return root;
	}

	/** By the path of the field. */
	static Properties descriptions() {
		try {
			return PropertiesLoaderUtils.loadProperties(new ClassPathResource("openapi/incentive/fields.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void put(Schema<?> root, Field field) {
		Schema<?> group = root;
		StringBuilder path = new StringBuilder();
		for (Iterator<String> names = Arrays.asList(field.path().split("\\.")).iterator(); names.hasNext();) {
			String name = names.next();
			path.append(path.isEmpty() ? "" : ".").append(name);
			if (!names.hasNext()) {
				group.addProperty(name, value(field).description(this.descriptions.getProperty(field.path())));
				if (field.required()) {
					group.addRequiredItem(name);
				}
			}
			else {
				group = within(group, name, path.toString());
			}
		}
	}

	private static Schema<?> within(Schema<?> group, String name, String path) {
		boolean list = name.endsWith("[]");
		String property = list ? name.substring(0, name.length() - 2) : name;
		Schema<?> known = (group.getProperties() != null) ? group.getProperties().get(property) : null;
		if (known != null) {
			return list ? known.getItems() : known;
		}
		Schema<?> inner = group();
		group.addProperty(property,
				list ? new ArraySchema().items(inner).maxItems(Fields.mostEntries(path.substring(0, path.length() - 2)))
						: inner);
		return inner;
	}

	private static Schema<?> group() {
		return new ObjectSchema().additionalProperties(false);
	}

	private static Schema<?> value(Field field) {
		Schema<?> schema = switch (field.kind()) {
			case MONEY, NUMBER, PERCENT -> new NumberSchema().minimum(field.least()).maximum(field.most());
			case WHOLE, YEAR -> new IntegerSchema().format(null).minimum(field.least()).maximum(field.most());
			case DATE -> new StringSchema().format("date");
			case CHOICE -> choice(field);
			case YES_NO -> new BooleanSchema();
			case CODE -> new StringSchema().pattern("[A-Z]{3}");
			case AMOUNTS -> new ArraySchema().items(new NumberSchema().minimum(field.least()).maximum(field.most()))
				.minItems(SUMS_OF_A_YEAR)
				.maxItems(SUMS_OF_A_YEAR);
		};
		schema.setDefault(field.standard());
		return schema;
	}

	private static Schema<?> choice(Field field) {
		StringSchema schema = new StringSchema();
		field.choices().forEach(schema::addEnumItem);
		return schema;
	}

}
