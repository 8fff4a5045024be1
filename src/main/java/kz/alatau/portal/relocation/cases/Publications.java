package kz.alatau.portal.relocation.cases;

import java.util.List;

import kz.alatau.portal.relocation.NoticeNumber;

/** What was published of a series of notices; implemented where notices are kept. */
public interface Publications {

	/**
	 * The published editions that hold, in the order of publication; empty for an unknown
	 * number. A withdrawn edition is left out.
	 */
	List<Publication> of(NoticeNumber number);

	/**
	 * What was adopted and is not published yet; at most some hundred.
	 */
	List<Adoption> adopted();

}
