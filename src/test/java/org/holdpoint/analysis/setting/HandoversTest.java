package org.holdpoint.analysis.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.HandedOver;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class HandoversTest {

  private static Fact entry(String path, String hold) {
    return entry(path, hold, "truth");
  }

  private static Fact entry(String path, String hold, String unit) {
    var names = List.of(path.split("\\."));
    var at = Span.of("a.yaml", Side.HEAD, 1 + path.length(), 1, 2);
    return new Setting(new Key(new Subject("file", "a.yaml"), "setting", names), at, at, names.getLast(), path, String.join(".", names.subList(0, names.size() - 1)), "text", new Value.Absent<>(), List.of(), 0, "other", "none", false,
        new Value.Known<>(hold, at), new Value.Absent<>(), unit);
  }

  private static List<String> handed(List<Fact> was, List<Fact> now) {
    return Handovers.of(was, now).stream().map(HandedOver.class::cast).map(HandedOver::path).toList();
  }

  @Test
  void what_one_entry_had_another_has() {
    assertEquals(List.of("keys.a.signing"), handed(List.of(entry("keys.a.signing", "on"), entry("keys.b.signing", "open")), List.of(entry("keys.a.signing", "open"), entry("keys.b.signing", "on"))));
    assertEquals(List.of("keys.a.signing"), handed(List.of(entry("keys.a.signing", "on")), List.of(entry("keys.a.signing", "open"), entry("keys.b.signing", "on"))), "an entry that is new");
  }

  @Test
  void what_fewer_or_more_have_is_handed_to_nobody() {
    assertEquals(List.of(), handed(List.of(entry("keys.a.signing", "on"), entry("keys.b.signing", "open")), List.of(entry("keys.a.signing", "open"), entry("keys.b.signing", "open"))), "nobody has it");
    assertEquals(List.of(), handed(List.of(entry("keys.a.signing", "on"), entry("keys.b.signing", "on")), List.of(entry("keys.a.signing", "open"), entry("keys.b.signing", "on"))), "it had it before");
    assertEquals(List.of(), handed(List.of(entry("keys.a.signing", "on")), List.of(entry("keys.a.signing", "open"), entry("keys.b.signing", "on"), entry("keys.c.signing", "on"))), "two for one");
  }

  @Test
  void another_list_another_name_and_what_is_no_truth_take_nothing_over() {
    assertEquals(List.of(), handed(List.of(entry("keys.a.signing", "on")), List.of(entry("keys.a.signing", "open"), entry("certs.b.signing", "on"))));
    assertEquals(List.of(), handed(List.of(entry("keys.a.signing", "on")), List.of(entry("keys.a.signing", "open"), entry("keys.b.active", "on"))));
    assertEquals(List.of(), handed(List.of(entry("keys.a.signing", "on", "members")), List.of(entry("keys.a.signing", "open", "members"), entry("keys.b.signing", "on", "members"))));
    assertEquals(List.of(), handed(List.of(entry("a.signing", "on")), List.of(entry("a.signing", "open"), entry("b.signing", "on"))), "blocks of a document are no list");
  }
}
