package org.holdpoint.language.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.DnsFact.Answers;
import org.holdpoint.fact.DnsFact.Dangling;
import org.holdpoint.fact.DnsFact.DoubledName;
import org.holdpoint.fact.DnsFact.EntryKeys;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.DnsFact.Zone;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
  void a_serial_stands_where_it_is_written() {
    var zone = read(HEAD + "a A 192.0.2.1\n").facts().stream().filter(Zone.class::isInstance).map(Zone.class::cast).findFirst().orElseThrow();
    assertEquals(List.of(3, 4, 5), List.of(zone.at().line(), zone.serial().place().orElseThrow().line(), zone.missing().place().orElseThrow().line()));
  }

  @Test
  void name_servers_have_providers() {
    var set = sets(HEAD + "@ NS ns-1.awsdns-12.org.\n@ NS ns-2.awsdns-34.co.uk.\n@ NS dns1.p01.other.net.\n").getFirst();
    assertEquals(List.of("awsdns", "other.net"), set.providers());
  }

  @Test
  void a_key_has_the_tag_that_records_above_call_it_by() {
    var keys = read(HEAD + "@ DNSKEY 257 3 13 ( mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+\n  KkxLbxILfDLUT0rAK9iUzy1L53eKGQ== )\n").facts().stream()
        .filter(EntryKeys.class::isInstance).map(EntryKeys.class::cast).map(EntryKeys::tags).toList();
    assertEquals(List.of(List.of(2371L)), keys);
  }

  @Test
  void a_whole_name_without_its_last_dot_is_doubled() {
    var doubled = read(HEAD + "www.shop.example A 192.0.2.1\nb CNAME www.shop.example\nc CNAME www.shop.example.\n").facts().stream().filter(DoubledName.class::isInstance)
        .map(DoubledName.class::cast).map(one -> one.at().line() + " " + one.name()).toList();
    assertEquals(List.of("6 www.shop.example.shop.example.", "7 www.shop.example.shop.example."), doubled);
  }

  @Test
  void a_file_without_an_origin_is_about_the_zone_that_it_is_called_after() {
    var text = "@ 60 IN SOA ns1 host 5 3600 600 1209600 60\nwww 60 IN A 192.0.2.1\n";
    for (var file : List.of("db.shop.example", "shop.example.zone", "shop.example.db", "shop.example")) {
      var declared = Zones.language().read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), file, file, Side.HEAD), Map.of()).orElseThrow();
      assertEquals(List.of("www.shop.example."), declared.facts().stream().filter(Answers.class::isInstance).map(Answers.class::cast).map(Answers::name).toList(), file);
    }
  }

  @Test
  void where_another_file_is_included_nothing_is_said_to_lead_nowhere() {
    assertEquals(1, read(HEAD + "a CNAME b\n").facts().stream().filter(Dangling.class::isInstance).count());
    assertEquals(0, read(HEAD + "a CNAME b\n$INCLUDE more.inc\n").facts().stream().filter(Dangling.class::isInstance).count());
  }

  @Test
  @Timeout(20)
  void a_text_that_breaks_off_or_is_long_is_read() {
    assertEquals(2, sets(HEAD + "a TXT \"never closed\nb A 192.0.2.1").size());
    assertEquals(20_000, sets(HEAD + IntStream.range(0, 20_000).mapToObj(one -> "n" + one + " CNAME n" + (one + 1) + "\n").collect(Collectors.joining())).size());
    assertEquals(0, sets(HEAD + "(".repeat(20_000)).size());
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
