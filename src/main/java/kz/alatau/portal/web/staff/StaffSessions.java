package kz.alatau.portal.web.staff;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions in which an account is signed in, on whatever device. */
@Component
class StaffSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	StaffSessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	void endAll(String username) {
		this.sessions.findByPrincipalName(username).keySet().forEach(this.sessions::deleteById);
	}

	void endOthers(String username, String ownId) {
		this.sessions.findByPrincipalName(username)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(ownId))
			.forEach(this.sessions::deleteById);
	}

}
