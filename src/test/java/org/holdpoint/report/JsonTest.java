package org.holdpoint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonTest {

  @Test
  void control_letters_and_half_surrogates_are_escaped_and_whole_ones_are_not() {
    assertEquals("\"a\\\"b\\\\c\\n\\u0000\\u001b\\ud83d 😀\"\n", Json.pretty("a\"b\\c\n\0\u001b\ud83d 😀"));
  }

  @Test
  void an_empty_optional_leaves_its_key_out() {
    var values = new LinkedHashMap<String, Object>();
    values.put("none", Optional.empty());
    values.put("some", Optional.of(List.of(1, true)));
    assertEquals("{\n  \"some\": [\n    1,\n    true\n  ]\n}\n", Json.pretty(values));
    assertEquals("{}\n", Json.pretty(Map.of("none", Optional.empty())));
  }
}
