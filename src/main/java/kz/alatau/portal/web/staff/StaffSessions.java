package kz.alatau.portal.web.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

import kz.alatau.portal.web.security.SignInProgress;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions in which an account is signed in, on whatever device. */
@Component
public class StaffSessions {

	private static final int HANDLE = 16;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Those of an account that have not run out, the last seen first.
	 * @param ownId the session that asks; empty if it is not one of them
	 */
	public List<OpenSession> of(String username, String ownId) {
		return this.sessions.findByPrincipalName(username)
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> open(session, ownId))
			.sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
			.toList();
	}

	public void endAll(String username) {
		end(username, (id) -> true);
	}

	public void endOthers(String username, String ownId) {
		end(username, (id) -> !id.equals(ownId));
	}

	/** One of the account's own; a handle of somebody else's ends nothing. */
	public void end(String username, String handle) {
		end(username, (id) -> handle(id).equals(handle));
	}

	private void end(String username, Predicate<String> which) {
		this.sessions.findByPrincipalName(username).keySet().stream().filter(which).forEach(this.sessions::deleteById);
	}

	private static OpenSession open(Session session, String ownId) {
		return new OpenSession(handle(session.getId()), session.getAttributeOrDefault(SignInProgress.BROWSER, ""),
				session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(ownId));
	}

	private static String handle(String id) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, HANDLE);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
