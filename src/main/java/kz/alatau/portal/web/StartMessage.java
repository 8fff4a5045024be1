package kz.alatau.portal.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in one line where the portal answers and how staff sign in. */
@Component
class StartMessage {

	private static final Logger log = LoggerFactory.getLogger(StartMessage.class);

	private static final String EVERYWHERE = "0.0.0.0";

	private final Environment environment;

	StartMessage(Environment environment) {
		this.environment = environment;
	}

	@EventListener
	void say(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
			WebServer server = context.getWebServer();
			if (server != null) {
				String root = "http://" + host() + ":" + server.getPort() + "/";
				log.info("The portal answers at {} and staff sign in at {}staff", root, root);
			}
		}
	}

	private String host() {
		String address = this.environment.getProperty("server.address", EVERYWHERE);
		return address.equals(EVERYWHERE) ? "localhost" : address;
	}

}
