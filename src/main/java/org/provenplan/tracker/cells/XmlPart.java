package org.provenplan.tracker.cells;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a workbook element by element. Nothing outside it is ever opened, and no entity is expanded. */
final class XmlPart {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private XmlPart() {}

    /** Shows each place of the part to somebody who picks what he needs. */
    static void each(byte[] part, Consumer<XMLStreamReader> visitor) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new TrackerFault(
                            "holds a document type, which no workbook has: it is damaged, or meant to do harm");
                }
                visitor.accept(reader);
            }
        } catch (XMLStreamException damaged) {
            throw Workbook.damaged();
        }
    }

    static boolean starts(XMLStreamReader reader, String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** The value of an attribute; empty where there is none. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
