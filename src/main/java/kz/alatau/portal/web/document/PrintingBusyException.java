package kz.alatau.portal.web.document;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many papers are being printed at once; a little later there is room again. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class PrintingBusyException extends RuntimeException {

	PrintingBusyException() {
		super("Too many documents are being printed", null, false, false);
	}

}
