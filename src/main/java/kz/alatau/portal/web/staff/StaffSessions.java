package kz.alatau.portal.web.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.web.security.SignInProgress;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions in which an account is signed in, on whatever device. */
@Component
public class StaffSessions {

	private static final int HANDLE = 16;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions, AuditTrail trail,
			TransactionTemplate transaction) {
		this.sessions = sessions;
		this.trail = trail;
		this.transaction = transaction;
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

	/**
	 * Ends all of an account.
	 * @param by user name of who ends them
	 */
	public void endAll(String username, String by) {
		end(username, by, (id) -> true);
	}

	/** Ends all of the own ones but this. */
	public void endOthers(String username, String ownId) {
		end(username, username, (id) -> !id.equals(ownId));
	}

	/**
	 * One of the account's own; a handle of somebody else's ends nothing.
	 * @param by user name of who ends it
	 */
	public void end(String username, String handle, String by) {
		end(username, by, (id) -> handle(id).equals(handle));
	}

	/** On record first: a session is deleted in a transaction of its own. */
	private void end(String username, String by, Predicate<String> which) {
		List<String> ended = this.sessions.findByPrincipalName(username).keySet().stream().filter(which).toList();
		if (!ended.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> this.trail.record(
					AuditEntry.of(by, AuditAction.SESSION_ENDED, username).changed("sessions", null, ended.size())));
			ended.forEach(this.sessions::deleteById);
		}
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
