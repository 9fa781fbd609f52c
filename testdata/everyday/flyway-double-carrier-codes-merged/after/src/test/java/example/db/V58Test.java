package example.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class V58Test extends MigrationTest {

    @Test
    void mergesAndUndoes() {
        migrateTo("57");
        sql("INSERT INTO shipment (carrier_id) VALUES (1), (2), (2), (4), (5)");
        migrateTo("58");
        assertThat(longs("SELECT carrier_id FROM shipment ORDER BY shipment_id")).containsExactly(1L, 1L, 1L, 4L, 3L);
        assertThat(longs("SELECT carrier_id FROM carrier WHERE NOT active ORDER BY 1")).containsExactly(2L, 5L);
        undo("58");
        assertThat(longs("SELECT carrier_id FROM shipment ORDER BY shipment_id")).containsExactly(1L, 2L, 2L, 4L, 5L);
    }
}
