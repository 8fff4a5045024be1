package kz.alatau.portal.registration;

import java.io.IOException;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.audit.AuditChain;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * A portal in a process of its own that answers until its input ends. It says on a line
 * each whether nobody has changed the trail of acts, and where it answers.
 */
public final class ServingProcess {

	static final String TRAIL_IS_WHOLE = "trail is whole ";

	static final String ADDRESS = "address ";

	private ServingProcess() {
	}

	public static void main(String[] options) throws IOException {
		try (var portal = new SpringApplicationBuilder(PortalApplication.class).run(options)) {
			System.out.println(TRAIL_IS_WHOLE + portal.getBean(AuditChain.class).check().isUnbroken());
			System.out.println(
					ADDRESS + "http://127.0.0.1:" + ((WebServerApplicationContext) portal).getWebServer().getPort());
			System.in.readAllBytes();
		}
	}

}
