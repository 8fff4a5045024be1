package kz.alatau.portal.source;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A publication that facts come from. */
@Entity
class Source {

	@Id
	private String code;

	private String title;

	private String publisher;

	private @Nullable String address;

	private @Nullable LocalDate publishedOn;

	private String language;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	Source(SourceReference reference) {
		this.code = reference.code();
		this.title = reference.title();
		this.publisher = reference.publisher();
		this.address = reference.address();
		this.publishedOn = reference.publishedOn();
		this.language = reference.language();
	}

	SourceReference reference() {
		return new SourceReference(this.code, this.title, this.publisher, this.address, this.publishedOn,
				this.language);
	}

}
