package kz.alatau.portal.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands before a portal and passes on all but some addresses: there it gives up. */
final class DeafPortal implements AutoCloseable {

	private final HttpClient http = HttpClient.newHttpClient();

	private final HttpServer server;

	private final String portal;

	private final String deaf;

	/**
	 * @param deaf part of the addresses it does not pass on
	 * @param status of the answer there; 0 for none at all
	 */
	DeafPortal(String portal, String deaf, int status) throws IOException {
		this.portal = portal;
		this.deaf = deaf;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> answer(exchange, status));
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange, int status) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().toString();
			if (!path.contains(this.deaf)) {
				HttpResponse<byte[]> answer = ask(path);
				exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
				exchange.getResponseBody().write(answer.body());
			}
			else if (status > 0) {
				exchange.sendResponseHeaders(status, -1);
			}
		}
	}

	private HttpResponse<byte[]> ask(String path) throws IOException {
		try {
			return this.http.send(HttpRequest.newBuilder(URI.create(this.portal + path)).build(),
					BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UncheckedIOException(new IOException(ex));
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.http.close();
	}

}
