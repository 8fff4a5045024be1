package kz.alatau.portal.legislation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import kz.alatau.portal.shared.Certainty;
import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/** Reads the days of a line of the files of law and where it stands. */
public final class ReferenceReader {

	private final String id;

	private final YamlMap map;

	/**
	 * @param id what the line is about, for the faults
	 */
	public ReferenceReader(String id, YamlMap map) {
		this.id = id;
		this.map = map;
	}

	/** The day under a key, which must be there. */
	public LocalDate date(String key) {
		try {
			return LocalDate.parse(this.map.text(key));
		}
		catch (DateTimeParseException ex) {
			throw this.map.fault(key, this.id + ": not a date: " + this.map.text(key));
		}
	}

	public @Nullable LocalDate findDate(String key) {
		return (this.map.find(key) != null) ? date(key) : null;
	}

	public LegalReference reference() {
		String code = this.map.text("certainty");
		Certainty certainty = Arrays.stream(Certainty.values())
			.filter((one) -> one.name().equals(code))
			.findFirst()
			.orElseThrow(() -> this.map.fault("certainty", "unknown certainty " + code));
		return new LegalReference(this.map.text("act"), this.map.text("article"), this.map.find("address"), certainty);
	}

}
