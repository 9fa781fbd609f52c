package org.holdpoint.language.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Zones → names and record sets.
final class ZonesTest {

  private static final String HEAD = """
      $ORIGIN shop.example.
      $TTL 1h
      @ IN SOA ns1 hostmaster (
        2026112701 ; serial
        7200 900 1209600 300 )
      """;

  @Test
  void a_line_without_a_name_is_about_the_name_above() {
    var answers = read(HEAD + "www 300 IN A 192.0.2.1\n      IN A 192.0.2.2\nmail A 192.0.2.3\n").facts().stream().filter(Answers.class::isInstance).map(Answers.class::cast)
        .map(one -> one.name() + " " + one.addresses().known().orElseThrow()).toList();
    assertEquals(List.of("www.shop.example. 2", "mail.shop.example. 1"), answers);
  }

  @Test
  void times_have_units_and_a_standard() {
    var sets = sets(HEAD + "a 1h30m A 192.0.2.1\nb A 192.0.2.2\nc IN 60 A 192.0.2.3\n");
    assertEquals(List.of(5400L, 3600L, 60L), sets.stream().map(set -> set.ttl().known().orElseThrow()).toList());
  }

  @Test
  void name_servers_have_providers() {
    var set = sets(HEAD + "@ NS ns-1.awsdns-12.org.\n@ NS ns-2.awsdns-34.co.uk.\n@ NS dns1.p01.other.net.\n").getFirst();
    assertEquals(List.of("awsdns", "other"), set.providers());
    assertEquals(true, set.apex());
  }

  @Test
  void what_is_no_record_is_unread() {
    assertEquals(List.of(6), read(HEAD + "www IN NOSUCHTYPE x\n").unread().stream().map(span -> span.line()).toList());
  }

  private static List<RecordSet> sets(String text) {
    return read(text).facts().stream().filter(RecordSet.class::isInstance).map(RecordSet.class::cast).toList();
  }

  private static Declared read(String text) {
    return Zones.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "shop.zone", "shop.zone", Side.HEAD), Map.of()).orElseThrow();
  }
}
