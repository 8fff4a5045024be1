package kz.alatau.portal.shared;

import java.time.ZoneId;

/** What holds for the whole portal. */
public final class Portal {

	/** Dates of law and notices are days in this zone. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

	private Portal() {
	}

}
