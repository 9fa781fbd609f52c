package org.holdpoint.language.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;

/// What programs switch on or off once and for all.
final class SwitchesTest {

  private static List<String> switches(String name, String text) {
    return Switches.in(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD)).stream().flatMap(entry -> said("", entry)).toList();
  }

  private static Stream<String> said(String before, Entry entry) {
    return entry.value() instanceof Mapping block ? block.entries().stream().flatMap(inner -> said(entry.key().text() + ".", inner)) : Stream.of(before + entry.key().text() + " " + ((Scalar) entry.value()).text());
  }

  @Test
  void a_name_in_capitals_at_the_edge_stays() {
    assertEquals(List.of("REHEARSE_FIRST false"), switches("drain.py", "REHEARSE_FIRST = False  # quick\nverbose = True\ndef f():\n  DEEP = True\nMOST = 20\n"));
  }

  @Test
  void numbers_count_in_files_of_settings_alone() {
    assertEquals(List.of("MOST 2000"), switches("limits.py", "MOST = 2_000\nFEW = [1]\n"));
  }

  @Test
  void parts_of_a_module_stand_in_its_block() {
    assertEquals(List.of("config.force_ssl false", "config.timeout 2h", "Cleaner.allow true"), switches("app.rb", "config.force_ssl = false\n  config.timeout = 2.hours\nCleaner.allow = true\nother.allow = true\n"));
  }
}
