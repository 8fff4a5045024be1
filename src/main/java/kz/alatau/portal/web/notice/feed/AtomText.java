package kz.alatau.portal.web.notice.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as XML. */
final class AtomText {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** Signs that XML has no way to write. */
	private static final String NO_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

	private final XMLStreamWriter xml;

	private AtomText(XMLStreamWriter xml) {
		this.xml = xml;
	}

	static String of(AtomFeed feed) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			new AtomText(xml).write(feed);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void write(AtomFeed feed) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeAttribute("xml:lang", feed.language());
		element("id", feed.id());
		element("title", feed.title());
		element("updated", instant(feed.updated()));
		link("self", "application/atom+xml", feed.self());
		link("alternate", "text/html", feed.page());
		this.xml.writeStartElement("author");
		element("name", feed.author());
		this.xml.writeEndElement();
		for (AtomEntry entry : feed.entries()) {
			write(entry);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void write(AtomEntry entry) throws XMLStreamException {
		this.xml.writeStartElement("entry");
		element("id", entry.id());
		element("title", entry.title());
		element("published", instant(entry.published()));
		element("updated", instant(entry.updated()));
		link("alternate", "text/html", entry.address());
		element("summary", entry.summary());
		this.xml.writeEndElement();
	}

	private void link(String relation, String type, String address) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("type", type);
		this.xml.writeAttribute("href", address);
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text.replaceAll(NO_XML, "\uFFFD"));
		this.xml.writeEndElement();
	}

	private static String instant(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
