package kz.alatau.portal.village;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One import of village data; its number is the data version from then on. */
@Entity
class VillageDataVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Integer number;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String fileName;

	private int rowsStored;

	private Instant importedAt;

	@SuppressWarnings("NullAway.Init")
	protected VillageDataVersion() {
	}

	VillageDataVersion(Kind kind, String fileName, int rowsStored, Instant importedAt) {
		this.kind = kind;
		this.fileName = fileName;
		this.rowsStored = rowsStored;
		this.importedAt = importedAt;
	}

	int number() {
		if (this.number == null) {
			throw new IllegalStateException("Not stored yet");
		}
		return this.number;
	}

	/** What was imported. */
	enum Kind {

		VILLAGES, DWELLINGS, PRODUCTIVE_LAND

	}

}
