package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.rule.Rule;
import org.junit.jupiter.api.Test;

/// The items of good practice, and the rules that show them.
final class NumberedRulesTest {

  private record Item(String name, List<String> rules, String left) {}

  @Test
  void every_rule_that_an_item_names_is_shipped() throws IOException {
    var shipped = Cases.RULES.rules().stream().map(Rule::id).collect(Collectors.toSet());
    items().forEach(item -> item.rules().forEach(rule -> assertTrue(shipped.contains(rule), () -> item.name() + " names " + rule)));
  }

  @Test
  void every_item_has_a_rule_or_a_reason() throws IOException {
    items().forEach(item -> assertTrue(!item.rules().isEmpty() || !item.left().isBlank(), item.name()));
  }

  @Test
  void no_item_is_left_out() throws IOException {
    var names = items().map(Item::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
    Stream.of(numbers("L", 9), numbers("I", 17), numbers("M", 16)).flatMap(all -> all).forEach(name -> assertTrue(names.contains(name), name));
  }

  private static Stream<String> numbers(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter.equals("I") ? letter + number : "%s%02d".formatted(letter, number));
  }

  private static Stream<Item> items() throws IOException {
    try (var table = Objects.requireNonNull(NumberedRulesTest.class.getResourceAsStream("rule/numbered.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
          .map(row -> new Item(row[0], row[2].isEmpty() ? List.of() : List.of(row[2].split(" ")), row[3]));
    }
  }
}
