package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.replay.table.Command;
import org.holdpoint.replay.table.Context;
import org.junit.jupiter.api.Test;

/// The rules that the table itself must keep.
final class IosTableTest {

  private static final List<String> STRICT = List.of("configure>interface", "configure>router bgp", "configure>router isis", "configure>router ospf", "configure>router ospfv3",
      "configure>router eigrp", "configure>router rip", "configure>route-map", "configure>access-list", "configure>ipv6 access-list", "configure>ip community-list");

  private static Stream<Context> contexts() {
    return Ios.language().table().paths().stream().map(path -> Ios.language().table().context(path).orElseThrow());
  }

  private static Stream<Command> commands(Context context) {
    return context.keywords().stream().flatMap(keyword -> context.commands(keyword.startsWith("<") ? "1.1" : keyword).stream()).distinct();
  }

  @Test
  void every_row_can_be_read() {
    assertAll(contexts().map(context -> () -> assertTrue(commands(context).count() > 0, context.path())));
  }

  @Test
  void what_is_ignored_names_two_keywords_outside_of_interfaces_protocols_and_policies() {
    assertAll(contexts().flatMap(context -> commands(context).filter(Command::ignored).map(command -> () -> {
      assertFalse(STRICT.stream().anyMatch(strict -> context.path().startsWith(strict)), context.path() + ": " + command.keyword());
      assertTrue(command.shape().toString().matches("(\\{[a-zA-Z]|[a-zA-Z]).*"), context.path() + ": " + command.keyword() + " " + command.shape());
    })));
  }

  @Test
  void every_context_is_opened_by_a_command_of_the_context_around_it() {
    var opened = contexts().flatMap(context -> commands(context).filter(Command::opens).map(command -> Ios.language().table().child(context, command).path())).toList();
    assertEquals(List.of(), Ios.language().table().paths().stream().filter(path -> !path.isEmpty() && !opened.contains(path)).toList());
  }

  @Test
  void every_context_that_is_opened_is_in_the_table() {
    assertEquals(List.of(), contexts().flatMap(context -> commands(context).filter(Command::opens).map(command -> Ios.language().table().child(context, command).path()))
        .filter(path -> Ios.language().table().context(path).isEmpty()).distinct().toList());
  }
}
