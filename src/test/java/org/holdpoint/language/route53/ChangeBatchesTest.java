package org.holdpoint.language.route53;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Change batches → what they delete.
final class ChangeBatchesTest {

  private static final String RECORD = "{\"Action\": \"%s\", \"ResourceRecordSet\": {\"Name\": \"%s\", \"Type\": \"%s\"}}";

  @Test
  void a_record_that_the_batch_sets_again_is_replaced() {
    var deletions = deletions("{\"Changes\": [" + RECORD.formatted("DELETE", "API.shop.example", "A") + "," + RECORD.formatted("CREATE", "api.shop.example.", "CNAME") + "]}");
    assertEquals(List.of("api.shop.example. true"), deletions.stream().map(one -> one.name() + " " + one.replaced()).toList());
  }

  @Test
  void a_text_in_its_place_is_no_replacement() {
    var deletions = deletions("{\"Changes\": [" + RECORD.formatted("DELETE", "api.shop.example.", "A") + "," + RECORD.formatted("UPSERT", "api.shop.example.", "TXT") + "]}");
    assertEquals(List.of(false), deletions.stream().map(RecordDeletion::replaced).toList());
  }

  @Test
  void the_batch_may_stand_in_the_input_of_the_command() {
    assertEquals(1, deletions("{\"HostedZoneId\": \"Z1\", \"ChangeBatch\": {\"Changes\": [" + RECORD.formatted("DELETE", "api.shop.example.", "A") + "]}}").size());
  }

  @Test
  void an_answer_that_stays_takes_the_place_of_no_other_and_a_new_one_does() {
    var one = "{\"Action\": \"%s\", \"ResourceRecordSet\": {\"Name\": \"api.shop.example.\", \"Type\": \"A\", \"SetIdentifier\": \"%s\", \"Weight\": 1}}";
    assertEquals(List.of(false), deletions("{\"Changes\": [" + one.formatted("UPSERT", "a") + "," + one.formatted("DELETE", "b") + "]}").stream().map(RecordDeletion::replaced).toList());
    assertEquals(List.of(true), deletions("{\"Changes\": [" + one.formatted("CREATE", "a") + "," + one.formatted("DELETE", "b") + "]}").stream().map(RecordDeletion::replaced).toList());
  }

  private static List<RecordDeletion> deletions(String text) {
    return ChangeBatches.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "batch.json", "batch.json", Side.HEAD), Map.of()).orElseThrow().facts().stream()
        .filter(RecordDeletion.class::isInstance).map(RecordDeletion.class::cast).toList();
  }
}
