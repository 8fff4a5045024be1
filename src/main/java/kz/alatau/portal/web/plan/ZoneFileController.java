package kz.alatau.portal.web.plan;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.ZoneGeoJson;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All zones of a published version as a file; it never changes. */
@Controller
class ZoneFileController {

	private final MasterPlan plan;

	private final ZoneGeoJson geoJson;

	private final ZoneCsv csv;

	ZoneFileController(MasterPlan plan, ZoneGeoJson geoJson, ZoneCsv csv) {
		this.plan = plan;
		this.geoJson = geoJson;
		this.csv = csv;
	}

	@GetMapping("/plans/{number}/zones.geojson")
	void geoJson(@PathVariable int number, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		PlanVersionSummary version = find(number);
		announce(request, response, "application/geo+json", number, "geojson");
		this.geoJson.write(version, response.getOutputStream());
	}

	@GetMapping("/plans/{number}/zones.csv")
	void csv(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
		find(number);
		announce(request, response, "text/csv;charset=UTF-8", number, "csv");
		this.csv.write(number, response.getOutputStream());
	}

	private PlanVersionSummary find(int number) {
		return this.plan.version(number).orElseThrow(() -> new NotFoundException("version " + number));
	}

	/** An address with a language may set the cookie of the language: not for sharing. */
	private static String cache(HttpServletRequest request) {
		CacheControl cache = CacheControl.maxAge(Duration.ofDays(365)).immutable();
		return String.valueOf(
				(request.getContextPath().isEmpty() ? cache.cachePublic() : cache.cachePrivate()).getHeaderValue());
	}

	private static void announce(HttpServletRequest request, HttpServletResponse response, String type, int number,
			String ending) {
		var attachment = ContentDisposition.attachment().filename("plan-" + number + "-zones." + ending).build();
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, cache(request));
	}

}
