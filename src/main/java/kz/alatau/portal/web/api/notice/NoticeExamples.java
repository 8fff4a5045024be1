package kz.alatau.portal.web.api.notice;

/** What the description of the interface shows of notices. */
final class NoticeExamples {

	static final String TAG = "Notices";

	static final String DESCRIPTION = "Relocation notices as they were published; every edition with what proves it in the public register";

	static final String SERIES_TEXT = """
			Texts stand by language: kk and ru always, en where it was written. An edition that a court has had removed \
			stays in the list without texts and files; asked for by itself it answers 410 with the reason. Hectares are \
			exact decimals as text. leafHash is the leaf in the tree of the register in Base64, canonicalSha256 the plain \
			SHA-256 of the entry's text, code what is printed on papers, agrees whether the portal shows what was entered.""";

	static final String PAGE = """
			{
			  "page": 1,
			  "pages": 1,
			  "total": 1,
			  "notices": [
			    {
			      "number": "2026-0001",
			      "edition": 2,
			      "kind": "CORRECTION",
			      "status": "PUBLISHED",
			      "regime": "GENERAL",
			      "title": { "kk": "Жол салу үшін алып қою", "ru": "Изъятие под дорогу" },
			      "villages": [ "196837100" ],
			      "alienationFrom": "2027-04-01",
			      "publishedAt": "2026-12-01T05:00:00Z",
			      "withdrawnAt": null,
			      "address": "/api/v1/notices/2026-0001"
			    }
			  ]
			}""";

	static final String EDITION = """
			{
			  "edition": 1,
			  "kind": "START",
			  "status": "PUBLISHED",
			  "standing": "CORRECTED",
			  "publishedAt": "2026-12-01T05:00:00Z",
			  "earliestAlienation": "2027-03-01",
			  "document": {
			    "title": { "kk": "Жол салу үшін алып қою", "ru": "Изъятие под дорогу" },
			    "plots": [ { "cadastralNumber": "03-046-123-456", "village": "196837100", "hectares": "0.12" } ]
			  },
			  "files": [
			    {
			      "name": "plots.pdf",
			      "kind": "PDF",
			      "purpose": "MAP",
			      "size": 12345,
			      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			      "address": "/attachments/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
			    }
			  ],
			  "ended": null,
			  "register": {
			    "index": 12,
			    "leafHash": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
			    "canonicalSha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			    "code": "000C-9Q2M-4F7X",
			    "agrees": true
			  },
			  "addresses": {
			    "page": "/kk/notices/2026-0001/versions/1",
			    "paper": "/kk/notices/2026-0001/versions/1.pdf",
			    "self": "/api/v1/notices/2026-0001/versions/1"
			  }
			}""";

	static final String SERIES = """
			{
			  "number": "2026-0001",
			  "demonstration": false,
			  "ended": false,
			  "editions": [\s""" + EDITION + " ]\n}";

	static final String REMOVED = """
			{
			  "type": "urn:alatau:problem:notice-removed",
			  "title": "Removed by order of a court",
			  "status": 410,
			  "detail": "A court has ordered that this text be taken off the portal. The register keeps its hash.",
			  "instance": "/api/v1/notices/2026-0001/versions/1",
			  "removedAt": "2027-01-15T06:00:00Z",
			  "reason": { "kk": "Сот шешімі № 2-15", "ru": "Решение суда № 2-15" },
			  "index": 12,
			  "leafHash": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
			}""";

	private NoticeExamples() {
	}

}
