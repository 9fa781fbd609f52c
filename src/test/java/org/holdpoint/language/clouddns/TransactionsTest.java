package org.holdpoint.language.clouddns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Transactions of Cloud DNS → what they delete.
final class TransactionsTest {

  @Test
  void a_record_that_is_added_again_is_replaced() {
    assertEquals(List.of("api.shop.example. A true"), deletions("""
        additions:
        - kind: dns#resourceRecordSet
          name: api.shop.example.
          rrdatas: [192.0.2.7]
          type: A
        deletions:
        - kind: dns#resourceRecordSet
          name: API.shop.example.
          rrdatas: [192.0.2.6]
          type: A
        """));
  }

  @Test
  void a_record_without_an_answer_takes_no_place() {
    assertEquals(List.of("api.shop.example. A false"), deletions("""
        {"kind": "dns#change", "additions": [{"kind": "dns#resourceRecordSet", "name": "api.shop.example.", "type": "A", "rrdatas": []}],
         "deletions": [{"kind": "dns#resourceRecordSet", "name": "api.shop.example.", "type": "A", "rrdatas": ["192.0.2.6"]}]}
        """));
  }

  private static List<String> deletions(String text) {
    return Transactions.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "transaction.yaml", "transaction.yaml", Side.HEAD), Map.of()).orElseThrow().facts().stream()
        .filter(RecordDeletion.class::isInstance).map(RecordDeletion.class::cast).map(one -> one.name() + " " + one.type() + " " + one.replaced()).toList();
  }
}
