package kz.alatau.portal.web.land;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import kz.alatau.portal.relocation.LandTaken;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The running total of land taken. */
@Controller
class LandController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final ContentDisposition FILE = ContentDisposition.attachment().filename("land.csv").build();

	private final LandTaken land;

	private final LandPages pages;

	private final LandTable table;

	LandController(LandTaken land, LandPages pages, LandTable table) {
		this.land = land;
		this.pages = pages;
		this.table = table;
	}

	@GetMapping("/land")
	String show(Model model) {
		model.addAttribute("page", this.pages.page(this.land.report()));
		return "land/show";
	}

	@GetMapping("/land.csv")
	ResponseEntity<String> csv(Locale locale) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, FILE.toString())
			.body(this.table.csv(this.land.report(), locale));
	}

}
