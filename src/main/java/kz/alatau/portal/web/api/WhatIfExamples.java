package kz.alatau.portal.web.api;

/** What the description of the interface shows. */
final class WhatIfExamples {

	static final String SUMMARY = "What a change of the plan would do to the villages";

	static final String DESCRIPTION = """
			Takes zones that replace those of the plan in force with the same code, or are added to it, and answers with \
			the villages that change, before and after. Nothing is stored. At most 1 MB and 500 zones of 2,000 corners; WGS 84, longitude \
			first. The words of problems are in the language of Accept-Language, or of the address: /kk/api/v1/…, \
			/ru/api/v1/…, /en/api/v1/….""";

	static final String REMOVE = """
			Code of a zone to drop; may be repeated, at most 500 times. With it the collection may be empty.""";

	static final String ZONES = """
			{
			  "type": "FeatureCollection",
			  "features": [
			    {
			      "type": "Feature",
			      "properties": {
			        "code": "NEW-1",
			        "district": null,
			        "land_use": "TRANSPORT",
			        "disposition": "ACQUIRED",
			        "phase_start": 2028,
			        "phase_end": 2032
			      },
			      "geometry": {
			        "type": "Polygon",
			        "coordinates": [[[77.10, 43.66], [77.14, 43.66], [77.14, 43.67], [77.10, 43.67], [77.10, 43.66]]]
			      }
			    }
			  ]
			}""";

	static final String PROBLEM = """
			{
			  "type": "urn:alatau:problem:what-if-faults",
			  "title": "The zones have faults",
			  "status": 422,
			  "detail": "Nothing was computed. Correct the zones and ask again.",
			  "instance": "/api/v1/exposure/what-if",
			  "faultCount": 1,
			  "faults": [
			    {
			      "feature": 1,
			      "code": "NEW-1",
			      "field": "disposition",
			      "kind": "UNKNOWN_VALUE",
			      "message": "not one of the known values",
			      "detail": "TAKEN"
			    }
			  ]
			}""";

	private WhatIfExamples() {
	}

}
