package org.worthwhile.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML read without a document type, external entities or inclusions. */
public final class SafeXml {

    private SafeXml() {
    }

    public static Document parse(InputStream xml) throws IOException, SAXException {
        try {
            DocumentBuilder parser = parsers().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(xml);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean hasElement(URL file, String namespace, String name) {
        try (InputStream xml = file.openStream()) {
            return parse(xml).getElementsByTagNameNS(namespace, name).getLength() > 0;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(file.getPath() + " can't be read: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // Otherwise reading a document later changes it, and then only one thread may read it.
        parsers.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        parsers.setXIncludeAware(false);
        parsers.setExpandEntityReferences(false);
        return parsers;
    }
}
