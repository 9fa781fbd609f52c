package org.holdpoint.analysis.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.ListLoss;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class LeftOutTest {

  private static final Span AT = Span.of("a.yaml", Side.HEAD, 1, 1, 2);

  private static Fact setting(String file, String path, String form, Value<String> value, List<String> items, String unit) {
    var names = List.of(path.split("[.]"));
    return new Setting(new Key(new Subject("document", file), "setting", names), AT, AT, names.getLast(), path, "", form, value, items, items.size(), "other", "none", false, new Value.Absent<>(), new Value.Absent<>(), unit);
  }

  private static Fact members(String file, String path, String... items) {
    return setting(file, path, "list", new Value.Absent<>(), List.of(items), "members");
  }

  private static Fact entry(String file, String path, String value) {
    return setting(file, path, "text", new Value.Known<>(value, AT), List.of(), "none");
  }

  /// What came of the lists of watch.yaml; the other facts are beside it on both sides.
  private static List<String> losses(List<Fact> was, List<Fact> now, List<Fact> besideWas, List<Fact> besideNow) {
    var left = new LeftOut(Stream.concat(was.stream(), besideWas.stream()).toList(), Stream.concat(now.stream(), besideNow.stream()).toList());
    return left.of(was, now).stream().map(ListLoss.class::cast).map(one -> one.path() + " loses " + one.items() + ", retired " + one.retired() + ", moved " + one.moved()).toList();
  }

  private static final List<Fact> WAS = List.of(members("watch.yaml", "hosts", "db1", "db2", "db3"));
  private static final List<Fact> NOW = List.of(members("watch.yaml", "hosts", "db3", "db1"));

  @Test
  void a_member_that_is_named_nowhere_else_is_lost() {
    assertEquals(List.of("hosts loses [db2], retired [], moved []"), losses(WAS, NOW, List.of(), List.of()));
    assertEquals(List.of("hosts loses [db2], retired [], moved []"), losses(WAS, NOW, List.of(entry("inventory.yaml", "db2.address", "192.0.2.2")), List.of(entry("inventory.yaml", "db2.address", "192.0.2.2"))), "it is there, and watched no more");
  }

  @Test
  void what_the_change_takes_away_everywhere_is_retired() {
    assertEquals(List.of("hosts loses [db2], retired [db2], moved []"), losses(WAS, NOW, List.of(entry("inventory.yaml", "db2.address", "192.0.2.2")), List.of()), "as a name");
    assertEquals(List.of("hosts loses [db2], retired [db2], moved []"), losses(WAS, NOW, List.of(entry("site.yaml", "standby", "db2")), List.of(entry("site.yaml", "standby", "db3"))), "as a value");
    assertEquals(List.of("hosts loses [db2], retired [db2], moved []"), losses(WAS, NOW, List.of(members("dns.yaml", "names", "db2")), List.of(members("dns.yaml", "names"))), "in another list");
  }

  @Test
  void what_another_document_names_now_has_moved() {
    assertEquals(List.of("hosts loses [db2], retired [], moved [db2]"), losses(WAS, NOW, List.of(), List.of(members("watch-2.yaml", "hosts", "db2"))));
    assertEquals(List.of("hosts loses [db2], retired [], moved []"), losses(WAS, NOW, List.of(members("watch-2.yaml", "hosts", "db2")), List.of(members("watch-2.yaml", "hosts", "db2"))), "it stood there before");
  }

  @Test
  void an_entry_is_called_by_its_last_word() {
    assertEquals(List.of("checks loses [env stage1], retired [stage1]".replace("retired [stage1]", "retired [env stage1], moved []")),
        losses(List.of(members("watch.yaml", "checks", "env stage1", "env prod")), List.of(members("watch.yaml", "checks", "env prod")), List.of(entry("places.yaml", "stage1.zone", "a")), List.of()));
  }

  @Test
  void a_list_in_another_order_or_longer_loses_nothing_and_one_that_is_gone_is_told_elsewhere() {
    assertEquals(List.of(), losses(WAS, List.of(members("watch.yaml", "hosts", "db4", "db3", "db2", "db1")), List.of(), List.of()));
    assertEquals(List.of(), losses(WAS, List.of(), List.of(), List.of()));
    assertEquals(List.of(), losses(List.of(), NOW, List.of(), List.of()));
    assertEquals(List.of(), losses(List.of(entry("watch.yaml", "hosts", "db1")), List.of(entry("watch.yaml", "hosts", "db2")), List.of(), List.of()), "a value is no list");
  }

  @Test
  void a_list_of_thousands_is_looked_up_by_name() {
    var names = IntStream.range(0, 9_000).mapToObj("host%d"::formatted).toArray(String[]::new);
    var beside = Stream.of(names).map(name -> entry("inventory.yaml", name + ".address", "192.0.2.2")).toList();
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(1, losses(List.of(members("watch.yaml", "hosts", names)), List.of(members("watch.yaml", "hosts", "host1")), beside, List.of()).size()));
  }
}
