package kz.alatau.portal.web.register;

/**
 * How to check the register without trusting the portal. The page and the description of
 * the interface show the same words; check.py among the tests was written from them.
 */
final class RegisterRecipe {

	static final String TAG = "Public register";

	/** || joins bytes; H is SHA-256; every hash has 32 bytes. */
	static final String TEXT = """
			Bytes are joined with ||. H is SHA-256. Base64 is the standard one (RFC 4648), with padding. Text is UTF-8.

			1  GET /register/key gives one line: name+id+key.
			     algorithm || public key = base64(key)      1 + 32 bytes; algorithm is 0x01, Ed25519
			     id = first 4 bytes of H(name || 0x0A || algorithm || public key), as 8 hexadecimal digits
			   Keep the line: the key never changes.

			2  GET /register/checkpoint gives a signed note (C2SP tlog-checkpoint), lines ended by 0x0A:
			     name            the same as in the key
			     size            number of entries, decimal
			     root            base64, 32 bytes
			     (empty line)
			     \u2014 name signature          the dash is U+2014; there may be lines of other signers
			   base64(signature) = id (4 bytes) || Ed25519 signature (64 bytes).
			   What is signed is the text before the empty line, with the line feed of its last line.
			   GET /register/checkpoints/{size} gives the checkpoint of any earlier size from 1 on.

			3  With openssl 3:
			     head -n 3 checkpoint > text
			     tail -n 1 checkpoint | cut -d ' ' -f 3 | base64 -d | tail -c 64 > signature
			     (printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'
			      cut -d + -f 3- key | base64 -d | tail -c 32) > key.der
			     openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in text -sigfile signature

			4  GET /register/entries?from=0&to=SIZE gives {"entries":[{"index","leafHash","canonical"}]}.
			   It may hold fewer entries than asked for; go on with from = last index + 1 until SIZE is reached.
			   For each entry, index counts 0, 1, 2, \u2026, and
			     leaf = H(0x00 || bytes of canonical) = base64(leafHash)
			   canonical is JSON (RFC 8785): members sorted, no white space, whole numbers only.
			   canonical is null where a court has ordered that the text is taken away; then "removed":{"by"} names a later
			   entry with kind REMOVAL, removed_index = index and removed_leaf_hash = leafHash: take base64(leafHash) as leaf.
			   Without such an entry the text is missing.

			5  root of n leaves (RFC 6962, section 2.1):
			     n = 0:  H of nothing
			     n = 1:  the leaf
			     else, with k the largest power of two smaller than n:
			             H(0x01 || root of the first k leaves || root of the rest)
			   It must be the root of the checkpoint, and of every checkpoint that you ever kept, over as many leaves.

			6  Without reading all entries: GET /register/proof/inclusion?index=I&size=N (RFC 9162, section 2.1.3.2)
			   gives {"hashes":[\u2026]}, base64. fn = I, sn = N - 1, r = leaf; for each hash p:
			     if sn = 0: wrong
			     if fn is odd or fn = sn:  r = H(0x01 || p || r); while fn is even and not 0: halve fn and sn
			     else:                     r = H(0x01 || r || p)
			     halve fn and sn, rounding down
			   At the end sn = 0 and r = root.

			7  GET /register/proof/consistency?from=M&to=N (RFC 9162, section 2.1.4.2), 0 < M < N: if M is a power of two,
			   put the root of M before the hashes. fn = M - 1, sn = N - 1; while fn is odd: halve both.
			   fr = sr = first hash; for each further hash c:
			     if sn = 0: wrong
			     if fn is odd or fn = sn:  fr = H(0x01 || c || fr); sr = H(0x01 || c || sr); while fn is even and not 0: halve both
			     else:                     sr = H(0x01 || sr || c)
			     halve both, rounding down
			   At the end sn = 0, fr = root of M, sr = root of N.
			""";

	static final String DESCRIPTION = """
			Everything that is published is entered here, in order and for good. Nobody needs to trust the portal: \
			with the following steps anyone's own program checks it, or `java -jar portal.jar verify-register --url=\u2026` \
			does. Addresses have no language in front. Answers about what cannot change any more may be kept for ever.

			```
			"""
			+ TEXT + "```\n";

	static final String ENTRIES = """
			At most 1000 entries and about 4 MB of text, but at least one: go on after the last. At the end of the \
			register the list is empty. An entry has at least the members kind (NOTICE, NOTICE_RESTART, \
			NOTICE_CORRECTION, NOTICE_TERMINATION, NOTICE_WITHDRAWAL, PLAN_VERSION, REMOVAL), number, version, time (UTC), \
			title (by language: kk, ru, en) and attachments (name, sha256 in hexadecimal digits, size in bytes). Entries \
			never change, but a court may order that a text is taken away: then canonical is null, and removed says which \
			later entry says so.""";

	static final String REMOVED = """
			{
			  "type": "urn:alatau:problem:register-removed",
			  "title": "The text was taken away by order of a court",
			  "status": 410,
			  "detail": "The hash of the entry stays, so the register can still be checked. The entry removedBy says why.",
			  "instance": "/register/entries/7",
			  "index": 7,
			  "leafHash": "wjHxKDpqTLm1K0BwpnNIrn3QPrRf/C33OYQc7Es/2B0=",
			  "removedBy": 12,
			  "reason": {"kk": "\u2026", "ru": "\u2026"}
			}""";

	static final String INCLUSION = "The hashes of step 6 of the recipe, from the leaf up. Empty where size is 1.";

	static final String CONSISTENCY = """
			The hashes of step 7 of the recipe. Empty where both sizes are the same, and where from is 0: every register \
			begins with the empty one.""";

	/**
	 * This and the following examples are a register of two entries that can be checked.
	 */
	static final String KEY = "portal.example/register+0a28f58d+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

	static final String CHECKPOINT = """
			portal.example/register
			2
			veCLhAYA3iaV43v8VQJyUJozLm1RkZmQF2oOHfVVRiw=

			\u2014 portal.example/register \
			Cij1jUD14ziZaQS6M9JzY9IeHavFwvPky/0EuljnVj90j1d0ddrmx04ls0tbSMYD1IltdfpWVIzw567HA8JwWAONHgI=
			""";

	static final String ENTRY = """
			{"index":0,"leafHash":"wjHxKDpqTLm1K0BwpnNIrn3QPrRf/C33OYQc7Es/2B0=","canonical":"{\\"area_ha\\":\\"12.5000\\",\
			\\"attachments\\":[{\\"name\\":\\"map.pdf\\",\
			\\"sha256\\":\\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\\",\\"size\\":0}],\
			\\"kind\\":\\"NOTICE\\",\\"number\\":\\"2026-0001\\",\\"time\\":\\"2026-11-03T05:00:00Z\\",\
			\\"title\\":{\\"kk\\":\\"Хабарландыру\\",\\"ru\\":\\"Объявление\\"},\\"version\\":1}"}""";

	static final String ENTRY_PAGE = "{\"entries\":[" + ENTRY + "]}";

	static final String PROOF = "{\"hashes\":[\"j4yA15rduCa4VJoJ4AXvfMXQLWh0Gba5nYgWcxGuWak=\"]}";

	static final String PROBLEM = """
			{
			  "type": "urn:alatau:problem:register-range",
			  "title": "These numbers do not fit together",
			  "status": 422,
			  "detail": "The first number must not be larger than the second, and none may be negative.",
			  "instance": "/register/proof/inclusion",
			  "size": 12
			}""";

	private RegisterRecipe() {
	}

}
