package kz.alatau.portal.web.security;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.exposure.PlanChange;
import kz.alatau.portal.relocation.OutlineFile;
import kz.alatau.portal.staff.StaffRole;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where files are taken, from whom and how large; the first that fits decides. */
enum UploadPlace {

	/** The public question "what if". */
	WHAT_IF("/what-if", PlanChange.LONGEST_FILE, null),
	/** The same for programs. */
	WHAT_IF_API("/api/v1/exposure/what-if", PlanChange.LONGEST_FILE, null),
	/** The public question whether a paper is genuine. */
	PAPER("/genuine", Attachments.LARGEST, null),
	/** Files of a notice. */
	ATTACHMENT("/staff/notices/*/*/attachments", Attachments.LARGEST, StaffRole.AUTHOR),
	/** Where the plots of a notice lie. */
	OUTLINES("/staff/notices/*/*/outlines", OutlineFile.LONGEST, StaffRole.AUTHOR),
	/** The file of what a medium printed. */
	MEDIA_PROOF("/staff/notices/*/procedure/media", Attachments.LARGEST, StaffRole.AUTHOR),
	/** The file of what happened to a plot. */
	EVENT_PROOF("/staff/notices/*/procedure/*/events", Attachments.LARGEST, StaffRole.AUTHOR),
	/** Plans and village data, which the server itself limits. */
	PLANNING("/staff/**", Long.MAX_VALUE, StaffRole.PLANNER);

	/** Path of a page that tells it, below the place. */
	static final String TOO_LARGE = "/too-large";

	/** Bytes that a form puts around its file. */
	private static final long FORM = 64 << 10;

	private final RequestMatcher matcher;

	private final long longestFile;

	private final @Nullable StaffRole role;

	UploadPlace(String pattern, long longestFile, @Nullable StaffRole role) {
		this.matcher = PathPatternRequestMatcher.withDefaults().matcher(pattern);
		this.longestFile = longestFile;
		this.role = role;
	}

	static Optional<UploadPlace> of(HttpServletRequest request) {
		return Arrays.stream(values()).filter((place) -> place.matcher.matches(request)).findFirst();
	}

	/** The role that is needed; empty where everybody may send a file. */
	@Nullable StaffRole role() {
		return this.role;
	}

	/** Whether the length must be said before. */
	boolean isMeasured() {
		return this.longestFile != Long.MAX_VALUE;
	}

	/** Whether a page below it tells that a file is too large. */
	boolean tellsOnAPage() {
		return this == ATTACHMENT;
	}

	/** Whether a request of so many bytes is too long. */
	boolean isExceededBy(long length) {
		return isMeasured() && length > this.longestFile + FORM;
	}

}
