package kz.alatau.portal.relocation.procedure;

import kz.alatau.portal.legislation.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads the length of a limit of the law; only a rule with a clock has one. */
final class LimitReader {

	/** Longer is a slip of the key. */
	private static final int LONGEST = 366;

	private final String id;

	private final YamlMap map;

	LimitReader(String id, YamlMap map) {
		this.id = id;
		this.map = map;
	}

	@Nullable Limit read() {
		if (this.map.find("limit") == null && this.map.find("unit") == null && this.map.find("bound") == null) {
			return null;
		}
		if (TimeLimit.ofId(this.id).isEmpty()) {
			throw this.map.fault("limit", this.id + " has no clock");
		}
		return new Limit(amount(), unit(), bound());
	}

	private int amount() {
		String text = this.map.text("limit");
		if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > LONGEST) {
			throw this.map.fault("limit", this.id + ": not a length of time: " + text);
		}
		return Integer.parseInt(text);
	}

	private LimitUnit unit() {
		String code = this.map.text("unit");
		return LimitUnit.ofCode(code).orElseThrow(() -> this.map.fault("unit", "unknown unit " + code));
	}

	private LimitBound bound() {
		String code = this.map.find("bound");
		return (code == null) ? LimitBound.WITHIN
				: LimitBound.ofCode(code).orElseThrow(() -> this.map.fault("bound", "unknown bound " + code));
	}

}
