package org.holdpoint.replay.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NamePatternTest {

  @Test
  void a_name_stands_where_the_pattern_has_it() {
    assertEquals(found("RM"), names("neighbor * route-map <name> in|out", "neighbor 10.0.0.1 route-map RM out"));
    assertEquals(Optional.empty(), names("neighbor * route-map <name> in|out", "neighbor 10.0.0.1 route-map RM"));
    assertEquals(Optional.empty(), names("neighbor * route-map <name> in|out", "neighbor 10.0.0.1 prefix-list RM out"));
    assertEquals(Optional.empty(), names("neighbor <name> peer-group", "neighbor PEERS peer-group OTHER"));
  }

  @Test
  void any_number_of_words_may_stand_between() {
    assertEquals(found("RM"), names("redistribute ** route-map <name> **", "redistribute bgp 1 metric 5 route-map RM level-2"));
    assertEquals(found("RM"), names("redistribute ** route-map <name> **", "redistribute static route-map RM"));
    assertEquals(Optional.empty(), names("redistribute ** route-map <name> **", "redistribute static metric 5"));
    assertEquals(found("PM"), names("policy-map type ** <name>", "policy-map type control subscriber PM"));
  }

  @Test
  void names_go_on_to_a_word_that_may_be_missing() {
    assertEquals(found("A", "B"), names("match community <names> exact|exact-match", "match community A B exact-match"));
    assertEquals(found("A", "B"), names("match community <names> exact|exact-match", "match community A B"));
    assertEquals(Optional.empty(), names("match community <names> exact|exact-match", "match community"));
    assertEquals(found("A"), names("match ip address prefix-list <names>", "match ip address prefix-list A"));
  }

  @Test
  void a_line_that_takes_a_definition_away_ends_with_the_name_or_says_all_of_it() {
    assertEquals(Optional.of("A"), NamePattern.parse("ip prefix-list <name> seq|permit|deny **").withdrawn(words("ip prefix-list A")));
    assertEquals(Optional.of("A"), NamePattern.parse("ip prefix-list <name> seq|permit|deny **").withdrawn(words("ip prefix-list A seq 5")));
    assertEquals(Optional.empty(), NamePattern.parse("neighbor <name> peer-group").withdrawn(words("neighbor 10.0.0.1 activate")));
    assertEquals(Optional.empty(), NamePattern.parse("route-map <name> **").withdrawn(words("route-map")));
  }

  @Test
  void a_long_line_is_read_in_linear_time() {
    var words = Collections.nCopies(200_000, "route-map");
    assertTimeout(Duration.ofSeconds(2), () -> NamePattern.parse("route-map ** route-map <name> ** route-map <name> **").names(words));
  }

  @Test
  void a_row_of_another_form_is_named() {
    var wrong = assertThrows(IllegalArgumentException.class, () -> NameTable.read(() -> new ByteArrayInputStream("use\t.\tx <name>\n".getBytes(StandardCharsets.UTF_8))));
    assertEquals("name table: not a row: use\t.\tx <name>", wrong.getMessage());
  }

  private static Optional<List<String>> names(String pattern, String line) {
    return NamePattern.parse(pattern).names(words(line));
  }

  private static Optional<List<String>> found(String... names) {
    return Optional.of(List.of(names));
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }
}
