package kz.alatau.portal.legislation;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping that knows its lines, so that a fault can name one. */
public final class YamlMap {

	private final String file;

	private final int line;

	private final Map<String, Node> entries = new LinkedHashMap<>();

	YamlMap(String file, @Nullable Node node) {
		this.file = file;
		this.line = line(node);
		if (!(node instanceof MappingNode mapping)) {
			throw new YamlFault(file, this.line, "a mapping is needed here");
		}
		mapping.getValue().forEach((entry) -> {
			String key = (entry.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "";
			if (this.entries.put(key, entry.getValueNode()) != null) {
				throw new YamlFault(file, line(entry.getKeyNode()), key + " is given twice");
			}
		});
	}

	/** The mapping a file consists of. */
	public static YamlMap parse(String file, String text) {
		try {
			return new YamlMap(file, new Yaml(new LoaderOptions()).compose(new StringReader(text)));
		}
		catch (MarkedYAMLException ex) {
			throw new YamlFault(file, ex.getProblemMark().getLine() + 1, ex.getProblem());
		}
	}

	/** The text under a key, which must be there and not be blank. */
	public String text(String key) {
		String text = find(key);
		if (text == null || text.isBlank()) {
			throw fault(key, key + " is missing");
		}
		return text;
	}

	/** The text under a key, empty where it is not given. */
	public @Nullable String find(String key) {
		return switch (this.entries.get(key)) {
			case null -> null;
			case ScalarNode scalar -> scalar.getValue();
			case Node node -> throw new YamlFault(this.file, line(node), key + " must be one value");
		};
	}

	/** The mappings under a key, at least one. */
	public List<YamlMap> list(String key) {
		if (!(this.entries.get(key) instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
			throw fault(key, key + " must be a list");
		}
		return sequence.getValue().stream().map((node) -> new YamlMap(this.file, node)).toList();
	}

	/** Refuses a key that was misspelt. */
	public void allowOnly(List<String> keys) {
		this.entries.keySet().stream().filter((key) -> !keys.contains(key)).findFirst().ifPresent((key) -> {
			throw fault(key, "unknown entry " + key);
		});
	}

	/** A fault at the line of a key, or of the mapping where the key is missing. */
	public YamlFault fault(String key, String text) {
		Node node = this.entries.get(key);
		return new YamlFault(this.file, (node != null) ? line(node) : this.line, text);
	}

	private static int line(@Nullable Node node) {
		return (node != null) ? node.getStartMark().getLine() + 1 : 1;
	}

}
