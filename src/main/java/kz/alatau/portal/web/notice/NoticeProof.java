package kz.alatau.portal.web.notice;

import java.nio.charset.StandardCharsets;

import kz.alatau.portal.paper.PaperCode;
import kz.alatau.portal.register.HashedContent;
import kz.alatau.portal.register.RegisteredEntry;
import org.jspecify.annotations.Nullable;

/**
 * What proves an edition: its entry in the public register.
 *
 * @param index number of the entry
 * @param leafHash in Base64
 * @param canonicalSha256 64 hexadecimal digits; empty once the text was removed
 * @param code what is printed on papers of it
 * @param agrees whether the edition says today what was entered
 */
public record NoticeProof(long index, String leafHash, @Nullable String canonicalSha256, String code, boolean agrees) {

	static NoticeProof of(RegisteredEntry entry, boolean agrees) {
		String canonical = entry.canonical();
		return new NoticeProof(entry.index(), entry.leafHash().base64(), (canonical != null) ? sha256(canonical) : null,
				PaperCode.of(entry).toString(), agrees);
	}

	private static String sha256(String canonical) {
		return HashedContent.of(canonical.getBytes(StandardCharsets.UTF_8)).sha256();
	}

}
