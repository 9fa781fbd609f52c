package org.holdpoint.analysis.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.language.shell.Shell;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Calls of command lines of clouds → the records that they delete.
final class RecordCommandsTest {

  @Test
  void a_record_that_is_set_up_again_in_the_same_text_is_replaced() {
    assertEquals(List.of("www.example.com. A replaced", "api.example.com. A "), deletions("""
        gcloud dns record-sets delete www.example.com. --zone=prod --type=A
        gcloud dns record-sets create www.example.com --zone=prod --type=CNAME --rrdatas=lb.example.net.
        gcloud dns record-sets transaction remove 192.0.2.1 --name=api.example.com. --ttl=300 --type A --zone=prod
        """));
  }

  @Test
  void a_name_is_taken_in_its_zone_and_one_value_of_several_is_one() {
    assertEquals(List.of("www.example.com. A ", "example.com. MX ", "shop.example.com. A member"), deletions("""
        az network dns record-set a delete -g rg -z example.com -n www -y
        az network dns record-set mx delete -g rg --zone-name example.com --name @ -y
        az network private-dns record-set a remove-record -g rg -z example.com -n shop -a 10.0.0.4
        """));
  }

  @Test
  void of_a_name_that_a_variable_says_nothing_is_said() {
    assertEquals(List.of(), deletions("""
        gcloud dns record-sets delete "$1.example.com." --zone=prod --type=A
        gcloud dns record-sets list --zone=prod
        az network dns zone list
        """));
  }

  private static List<String> deletions(String text) {
    var file = SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "x.sh", "x.sh", Side.HEAD);
    return RecordCommands.of(Shell.language().read(file, Map.of()).orElseThrow().facts()).stream().map(RecordDeletion.class::cast)
        .map(one -> one.name() + " " + one.type() + " " + (one.replaced() ? "replaced" : one.role())).toList();
  }
}
