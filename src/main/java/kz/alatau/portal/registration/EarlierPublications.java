package kz.alatau.portal.registration;

import kz.alatau.portal.register.RegisterFaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * At start, once the starter data is in and before the first page is served: enters what
 * is public already and not in the register.
 */
@Component
class EarlierPublications implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(EarlierPublications.class);

	private final PlanRegistration plans;

	private final NoticeRegistration notices;

	private boolean running;

	EarlierPublications(PlanRegistration plans, NoticeRegistration notices) {
		this.plans = plans;
		this.notices = notices;
	}

	@Override
	public void start() {
		try {
			this.plans.enterEarlier();
			this.notices.enterEarlier();
		}
		catch (RegisterFaultException ex) {
			// What is published can still be read; nothing more can be published.
			log.error("The public register takes no entries", ex);
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** After the starter data, whose phase is 0. */
	@Override
	public int getPhase() {
		return 1;
	}

}
