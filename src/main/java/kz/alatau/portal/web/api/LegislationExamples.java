package kz.alatau.portal.web.api;

/** What the description of the interface shows of the law. */
final class LegislationExamples {

	static final String SUMMARY = "The whole law the calculator uses, on a day";

	static final String DESCRIPTION = """
			Every number with its unit, article, act, address of the act, how sure the reading is, and all its values in \
			time; every rule of the reference and what the calculator does with it; the days on which much of the law changes. \
			The same version means the same rules. Words are in the language of Accept-Language, or of the address: \
			/kk/api/v1/…, /ru/api/v1/…, /en/api/v1/….""";

	static final String ON = "A day from 2000 to 2100, such as 2027-01-01; today without it";

	static final String LAW = """
			{
			  "on": "2027-01-01",
			  "version": "0123456789ab",
			  "edition": "The Tax Code was read as adopted on 18 July 2025. …",
			  "numbers": [
			    {
			      "id": "ST-02-SOCIAL",
			      "rule": "ST-02",
			      "words": "social sphere",
			      "unit": "share",
			      "value": {
			        "number": 0.10,
			        "text": "10%",
			        "from": "2027-01-01",
			        "reference": {
			          "act": "Tax Code No. 214-VIII",
			          "article": "357(2)(1)-(4)",
			          "address": "https://adilet.zan.kz/rus/docs/K2500000214",
			          "certainty": "S",
			          "sure": "read in the act"
			        }
			      },
			      "history": []
			    }
			  ],
			  "catalogue": [
			    {
			      "id": "ST-28",
			      "topic": "dates",
			      "treatment": "TEXT",
			      "words": "Tax withheld at source is paid by the 25th of the month after the payment.",
			      "from": "2026-01-01",
			      "reference": {
			        "act": "Tax Code No. 214-VIII",
			        "article": "684(1)(1), 355",
			        "address": "https://adilet.zan.kz/rus/docs/K2500000214",
			        "certainty": "S",
			        "sure": "read in the act"
			      }
			    }
			  ],
			  "changes": [
			    {
			      "day": "2027-07-01",
			      "last": "2027-09-01",
			      "words": "The city is cut out of the zone within this time; the day is not set yet. …",
			      "begins": []
			    }
			  ]
			}""";

	private LegislationExamples() {
	}

}
