package kz.alatau.portal.web.document;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a filled-in template as XML that refers to nothing outside of itself. */
final class XhtmlPage {

	private XhtmlPage() {
	}

	/**
	 * The page with a style sheet in its head.
	 * @throws IllegalArgumentException when it is not well-formed or has a document type
	 */
	static Document read(String text, String style) {
		try {
			Document page = parser().parse(new InputSource(new StringReader(text)));
			Element sheet = page.createElement("style");
			sheet.setTextContent(style);
			page.getElementsByTagName("head").item(0).appendChild(sheet);
			return page;
		}
		catch (SAXException ex) {
			throw new IllegalArgumentException("Not a page to print: " + ex.getMessage(), ex);
		}
		catch (ParserConfigurationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static DocumentBuilder parser() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setExpandEntityReferences(false);
		DocumentBuilder parser = factory.newDocumentBuilder();
		// Else the parser prints its complaints itself.
		parser.setErrorHandler(null);
		return parser;
	}

}
