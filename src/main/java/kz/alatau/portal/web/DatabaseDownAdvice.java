package kz.alatau.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A database that cannot be reached is nobody's mistake: 503, and try again. */
@ControllerAdvice
class DatabaseDownAdvice {

	@ExceptionHandler({ CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class,
			DataAccessResourceFailureException.class, RecoverableDataAccessException.class })
	void databaseDown(HttpServletResponse response) throws IOException {
		response.setHeader("Retry-After", "30");
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
