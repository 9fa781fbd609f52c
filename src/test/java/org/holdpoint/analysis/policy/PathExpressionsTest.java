package org.holdpoint.analysis.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathExpressionsTest {

  private static List<String> taken(String language, String text) {
    var test = PathExpressions.of(language, text, Set.of(11L, 174L, 64777L)).orElseThrow();
    return List.of("", "174", "174 11", "11 174", "11 174 11", "1174", "11 64777").stream().filter(test).toList();
  }

  @Test
  void letters_match_within_a_path_and_an_underscore_ends_a_number() {
    assertEquals(List.of("174", "174 11", "11 174", "11 174 11"), taken("ios", "_174_"));
    assertEquals(List.of("174", "174 11"), taken("eos", "^174_ any"));
    assertEquals(List.of("174", "174 11", "11 174", "11 174 11", "1174"), taken("frr", "174"));
    assertEquals(List.of(""), taken("vrp", "^$"));
  }

  @Test
  void numbers_match_the_whole_path() {
    assertEquals(List.of("174"), taken("junos", "174"));
    assertEquals(List.of("174", "174 11", "11 174", "11 174 11"), taken("sros", ".* 174 .*"));
    assertEquals(List.of("11 64777"), taken("sros", ".* [64512-65534]"));
    assertEquals(List.of("11 64777"), taken("junos", ".* 64512-65534"));
    assertEquals(List.of(""), taken("junos", "()"));
  }

  @Test
  void ios_xr_has_words_of_its_own() {
    assertEquals(List.of("174", "11 174"), taken("iosxr", "originates-from '174'"));
    assertEquals(List.of("174", "174 11"), taken("iosxr", "neighbor-is '174'"));
    assertEquals(List.of("174"), taken("iosxr", "ios-regex '^174$'"));
  }

  @Test
  void what_is_not_read_is_said() {
    assertTrue(PathExpressions.of("iosxr", "length ge 50", Set.of()).isEmpty());
    assertTrue(PathExpressions.of("ios", "\\w+", Set.of()).isEmpty());
    assertTrue(PathExpressions.of("ios", "(1+)+$", Set.of()).isEmpty());
    assertTrue(PathExpressions.of("junos", ".* !174", Set.of()).isEmpty());
  }
}
