package kz.alatau.portal.registration;

import kz.alatau.portal.database.StartStep;
import kz.alatau.portal.register.RegisterFaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * At start, once the starter data is in and before the first page is served: enters what
 * is public already and not in the register.
 */
@Component
class EarlierPublications extends StartStep {

	private static final Logger log = LoggerFactory.getLogger(EarlierPublications.class);

	private final PlanRegistration plans;

	private final NoticeRegistration notices;

	EarlierPublications(PlanRegistration plans, NoticeRegistration notices) {
		super(AFTER_THE_STARTER_DATA);
		this.plans = plans;
		this.notices = notices;
	}

	@Override
	protected void run() {
		try {
			this.plans.enterEarlier();
			this.notices.enterEarlier();
		}
		catch (RegisterFaultException ex) {
			// What is published can still be read; nothing more can be published.
			log.error("The public register takes no entries", ex);
		}
	}

}
