package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class TablesTest extends DatabaseContract {

    /** Other names would leave the data of every installation behind. */
    @Test
    public void namesOfTablesStayAsTheyAre() {
        assertThat(store.tables()).containsExactlyInAnyOrder("AO_5A5566_CUSTOMER", "AO_5A5566_CONTACT", "AO_5A5566_VALUE_NOTE",
                "AO_5A5566_NOTE_LINK", "AO_5A5566_REVISION", "AO_5A5566_AUDIT_ENTRY", "AO_5A5566_RATE", "AO_5A5566_REPRICING",
                "AO_5A5566_LEDGER_ENTRY", "AO_5A5566_LEDGER_HOLD", "AO_5A5566_BUDGET", "AO_5A5566_ISSUE_PLAN", "AO_5A5566_GRANT_DECISION",
                "AO_5A5566_BOOKMARK", "AO_5A5566_TOUCHED_ISSUE");
    }

    @Test
    public void descriptorNamesTheTestedEntitiesAndTheirNamespace() throws Exception {
        Element ao = (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(getClass().getResource("/atlassian-plugin.xml").toString()).getElementsByTagName("ao").item(0);

        assertThat(ao.getAttribute("namespace")).isEqualTo("org.worthwhile.jira");
        assertThat(texts(ao.getElementsByTagName("entity")))
                .containsExactlyInAnyOrderElementsOf(DatabaseStore.ENTITIES.stream().map(Class::getName).toList());
    }

    private static List<String> texts(NodeList elements) {
        return IntStream.range(0, elements.getLength()).mapToObj(i -> elements.item(i).getTextContent()).toList();
    }
}
