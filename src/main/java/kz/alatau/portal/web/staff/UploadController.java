package kz.alatau.portal.web.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import kz.alatau.portal.upload.Upload;
import kz.alatau.portal.upload.UploadId;
import kz.alatau.portal.upload.Uploads;
import kz.alatau.portal.web.NotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of an uploaded file: its progress, its faults, and where to go on. */
@Controller
@RequestMapping("/staff/imports/{id}")
class UploadController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Uploads uploads;

	private final FaultsCsv faults;

	UploadController(Uploads uploads, FaultsCsv faults) {
		this.uploads = uploads;
		this.faults = faults;
	}

	@GetMapping
	ModelAndView show(@PathVariable UploadId id) {
		return UploadPages.show(find(id));
	}

	@GetMapping("/state")
	@ResponseBody
	UploadNews state(@PathVariable UploadId id) {
		return UploadNews.of(new UploadPage(find(id)));
	}

	@GetMapping("/faults.csv")
	ResponseEntity<String> faults(@PathVariable UploadId id, Locale locale) {
		var attachment = ContentDisposition.attachment().filename("faults-" + id + ".csv").build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.faults.write(find(id).faults(), locale));
	}

	private Upload find(UploadId id) {
		return this.uploads.find(id).orElseThrow(() -> new NotFoundException(id.toString()));
	}

}
