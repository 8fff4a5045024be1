package kz.alatau.portal.relocation;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * What people can do and claim.
 *
 * @param appeal how and where to appeal (413-IV, articles 61(4) and 63(6))
 * @param compensation the kinds of compensation to choose from
 * @param legalHelp where there is free legal help
 */
@Embeddable
public record NoticeRights(@EmbeddedColumnNaming("appeal_%s") Wording appeal,
		@EmbeddedColumnNaming("compensation_%s") Wording compensation,
		@EmbeddedColumnNaming("legal_help_%s") Wording legalHelp) {

	public static final NoticeRights NONE = new NoticeRights(Wording.NONE, Wording.NONE, Wording.NONE);

}
