package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worthwhile.rest.MoneyDoors.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.panel.Readers;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.ledger.Keeping;

public class LedgerHealthResourceTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Keeping keeping = new Keeping(world, new FakeJira(world.clock, 1000, world.plug));

    @Test
    public void theVerdictComesWithItsEvidence() throws IOException {
        keeping.inLine();
        world.worked(1, world.checkout, "dev", "2026-02-01", 60);

        JsonNode health = new ObjectMapper().readTree(text(resource(world.admin).health()));

        assertThat(health.get("verdict").getTextValue()).isEqualTo("AT_RISK");
        assertThat(List.of(health.get("concerns"))).extracting(JsonNode::toString).containsExactly("[\"UNPRICED\"]");
        assertThat(health.get("asOf").getTextValue()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(health.get("entries").getLongValue()).isEqualTo(1);
        assertThat(health.get("unpriced").toString()).isEqualTo("[{\"project\":\"SHOP\",\"entries\":1,\"seconds\":60}]");
        assertThat(health.get("state").get("followedAt").getTextValue()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(health.get("state").get("updatedUpTo").getTextValue()).isEqualTo("2026-03-02T11:50:00Z");
    }

    @Test
    public void isForAdministrators() {
        assertThatThrownBy(() -> resource(world.stranger).health()).isInstanceOf(NotPermitted.class);
    }

    private LedgerHealthResource resource(Optional<Person> who) {
        return new LedgerHealthResource(keeping.readHealth, Readers.reader(who, Locale.US));
    }
}
