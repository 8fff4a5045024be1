package kz.alatau.portal.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A database that cannot be reached is nobody's mistake: 503, and try again. It stands
 * outside the sessions, because they live in the database too.
 */
class DatabaseDownFilter extends OncePerRequestFilter {

	private static final String RETRY_SECONDS = "30";

	/** SQL states: connection exceptions, and the server going down or not up yet. */
	private static final Set<String> UNREACHABLE = Set.of("57P01", "57P02", "57P03");

	private static final String CONNECTION_CLASS = "08";

	private static final String POOL_CLOSED = "Connection is closed";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (response.isCommitted() || !isUnreachable(ex)) {
				throw ex;
			}
			this.logger.error("The database cannot be reached: " + rootMessage(ex));
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
	}

	private static boolean isUnreachable(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && isUnreachable(sql)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUnreachable(SQLException failure) {
		String state = failure.getSQLState();
		// The pool names no state: neither when it cannot get a connection in time, nor
		// when the one in use has been closed under it.
		return failure instanceof SQLTransientConnectionException || POOL_CLOSED.equals(failure.getMessage())
				|| (state != null && (state.startsWith(CONNECTION_CLASS) || UNREACHABLE.contains(state)));
	}

	private static String rootMessage(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage());
	}

}
