package org.holdpoint.analysis.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.DroppedSetting;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class MovesTest {

  private static final Subject FILE = new Subject("file", "a.yaml");

  private static Setting setting(Subject subject, String path, String form, Value<String> value, String meaning, String concern, String hold) {
    var names = List.of(path.split("\\."));
    var at = Span.of("a.yaml", Side.HEAD, 1 + path.length(), 1, 2);
    return new Setting(new Key(subject, "setting", names), at, at, names.getLast(), path, String.join(".", names.subList(0, names.size() - 1)), form, value, List.of(), 0, meaning, concern, false, new Value.Known<>(hold, at), new Value.Absent<>(), "none");
  }

  /// A block that guards nothing itself.
  private static Setting block(String path) {
    return setting(FILE, path, "block", new Value.Absent<>(), "other", "none", "open");
  }

  private static Setting guard(Subject subject, String path, String value) {
    return setting(subject, path, "text", new Value.Known<>(value, Span.of("a.yaml", Side.HEAD, 1, 1, 2)), "selection", "reach", "on");
  }

  private static Setting guard(String path, String value) {
    return guard(FILE, path, value);
  }

  private static List<String> dropped(List<? extends Fact> was, List<? extends Fact> now) {
    return dropped(was, now, List.of());
  }

  private static List<String> dropped(List<? extends Fact> was, List<? extends Fact> now, List<Fact> elsewhere) {
    var before = List.<Fact>copyOf(was);
    var after = List.<Fact>copyOf(now);
    var news = Moves.News.of(before, Stream.concat(after.stream(), elsewhere.stream()).toList());
    return Moves.of(before, after, news).stream().filter(DroppedSetting.class::isInstance).map(DroppedSetting.class::cast).map(one -> one.path() + " " + one.said()).toList();
  }

  @Test
  void what_is_gone_from_a_block_that_stays_is_dropped() {
    assertEquals(List.of("rules.a.prefix logs/"), dropped(List.of(block("rules"), block("rules.a"), guard("rules.a.prefix", "logs/")), List.of(block("rules"), block("rules.a"))));
    assertEquals(List.of(), dropped(List.of(block("rules"), block("rules.a"), guard("rules.a.prefix", "logs/")), List.of(block("rules"))), "with its block");
    assertEquals(List.of(), dropped(List.of(block("rules"), block("rules.a"), guard("rules.a.prefix", "logs/")), List.of()), "with its document");
  }

  @Test
  void one_of_the_same_name_elsewhere_takes_its_place() {
    assertEquals(List.of(), dropped(List.of(block("rules"), block("rules.a"), block("rules.b"), guard("rules.a.prefix", "logs/")), List.of(block("rules"), block("rules.a"), block("rules.b"), guard("rules.b.prefix", "tmp/"))));
    assertEquals(List.of(), dropped(List.of(block("rules"), block("rules.a"), guard("rules.a.prefix", "logs/")), List.of(block("rules"), block("rules.a"), block("rules.b"), guard("rules.b.prefix", "logs/"))), "the same value in a new block");
  }

  @Test
  void that_of_a_new_thing_with_another_value_does_not() {
    assertEquals(List.of("rules.a.prefix logs/"), dropped(List.of(block("rules"), block("rules.a"), guard("rules.a.prefix", "logs/")), List.of(block("rules"), block("rules.a"), block("rules.b"), guard("rules.b.prefix", "tmp/"))));
    assertEquals(List.of(), dropped(List.of(block("a"), guard("a.prefix", "logs/")), List.of(block("a"), block("b"), guard("b.prefix", "tmp/"))), "parts of the document itself are no things beside each other");
  }

  @Test
  void what_another_document_says_now_has_moved_there() {
    var other = new Subject("file", "b.yaml");
    var was = List.of(block("rules"), guard("rules.prefix", "logs/"));
    assertEquals(List.of(), dropped(was, List.of(block("rules")), List.of(guard(other, "x.prefix", "logs/"))));
    assertEquals(List.of("rules.prefix logs/"), dropped(was, List.of(block("rules")), List.of(guard(other, "x.prefix", "tmp/"))), "something else");
  }

  @Test
  void a_guard_that_was_off_is_not_missed() {
    assertEquals(List.of(), dropped(List.of(block("rules"), setting(FILE, "rules.prefix", "text", new Value.Known<>("", Span.of("a.yaml", Side.HEAD, 1, 1, 2)), "selection", "reach", "open")), List.of(block("rules"))));
  }

  @Test
  void a_section_for_all_that_went_is_told_of_the_block_around_it() {
    assertEquals(List.of("job.defaults.prefix logs/"), dropped(List.of(block("job"), block("job.defaults"), guard("job.defaults.prefix", "logs/")), List.of(block("job"))));
    assertEquals(List.of(), dropped(List.of(block("job"), block("job.night"), guard("job.night.prefix", "logs/")), List.of(block("job"))), "one thing among others");
  }
}
