package kz.alatau.portal.relocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.alatau.portal.shared.Language;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What helps to read a notice.
 *
 * @param summary what it says, in a few plain sentences; no part of the act
 * @param authoritative the language that holds where the languages differ, empty where
 * the notice does not say
 */
@Embeddable
public record ReadingGuide(@EmbeddedColumnNaming("summary_%s") Wording summary,
		@Column(name = "authoritative_language") @Enumerated(EnumType.STRING) @Nullable Language authoritative) {

	public static final ReadingGuide NONE = new ReadingGuide(Wording.NONE, null);

}
