package org.decisionledger.api.archive;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What PREMIS 3.0 asks, as a schema written from its data dictionary has it, and that links lead somewhere. */
final class PremisRules {

    private static final String PREMIS = "http://www.loc.gov/premis/v3";

    private PremisRules() {}

    static List<String> faults(String xml) {
        List<String> faults = new ArrayList<>();
        try {
            Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(PremisRules.class.getResource("/premis/premis-3.0.xsd"));
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            faults.add(String.valueOf(e.getMessage()));
            return faults;
        }
        Document document = parsed(xml);
        links(document, "Agent", "agent", faults);
        links(document, "RightsStatement", "rightsStatement", faults);
        once(document, "event", faults);
        once(document, "object", faults);
        return faults;
    }

    static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void links(Document document, String to, String entity, List<String> faults) {
        Set<String> there = new HashSet<>(values(document, entity + "IdentifierValue"));
        values(document, "linking" + to + "IdentifierValue").stream()
                .filter(value -> !there.contains(value))
                .forEach(value -> faults.add("no " + entity + " is named " + value));
    }

    private static void once(Document document, String entity, List<String> faults) {
        Set<String> seen = new HashSet<>();
        values(document, entity + "IdentifierValue").stream()
                .filter(value -> !seen.add(value))
                .forEach(value -> faults.add("two " + entity + "s are named " + value));
    }

    static List<String> values(Document document, String name) {
        List<String> values = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS(PREMIS, name);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(found.item(i).getTextContent());
        }
        return values;
    }

    static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS(PREMIS, name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
