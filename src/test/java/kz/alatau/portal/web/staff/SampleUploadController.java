package kz.alatau.portal.web.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.Place;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.upload.TaskResult;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A form whose file says by its first word what is to become of it. */
@Controller
@TestComponent
@RequestMapping("/staff/sample-upload")
public class SampleUploadController {

	private final UploadReception reception;

	private volatile CountDownLatch gate = new CountDownLatch(1);

	SampleUploadController(UploadReception reception) {
		this.reception = reception;
	}

	@GetMapping
	ModelAndView form() {
		return form(List.of());
	}

	@PostMapping
	ModelAndView receive(@RequestParam(required = false) MultipartFile file, Principal member) {
		return this.reception.receive(new ReceivedFile("file", file, "sample", member.getName()), this::run,
				SampleUploadController::form);
	}

	/** From now on files are held. */
	public void hold() {
		this.gate = new CountDownLatch(1);
	}

	/** Lets all held files go. */
	public void letGo() {
		this.gate.countDown();
	}

	private TaskResult run(DataFile file, Progress progress) {
		return switch (text(file).split(" ")[0]) {
			case "faulty" -> new TaskResult.Refused(faults(file), 1_200);
			case "trial" -> new TaskResult.Done(7, "/staff", "{}");
			case "held" -> held();
			default -> new TaskResult.Done(7, "/staff?from=" + file.name(), null);
		};
	}

	private TaskResult held() {
		try {
			this.gate.await();
			return new TaskResult.Done(1, "/staff", null);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<ImportFault> faults(DataFile file) {
		return IntStream.rangeClosed(1, 1_000)
			.mapToObj((line) -> new ImportFault(file.name(), Place.line(line), "=cmd()", ImportFault.Kind.OUT_OF_RANGE,
					"-" + line + ", \"<b>\""))
			.toList();
	}

	private static String text(DataFile file) {
		try (var input = file.content().getInputStream()) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ModelAndView form(List<Refusal> refusals) {
		return new ModelAndView("upload/sample", "errors", new FormErrors(refusals));
	}

}
