package org.holdpoint.replay.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.holdpoint.language.frr.Frr;
import org.holdpoint.language.ios.Ios;
import org.holdpoint.language.iosxr.Iosxr;
import org.holdpoint.language.junos.Junos;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.language.vrp.Vrp;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.NamePattern;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables that come with the program. A run reads of them what it meets; here all of it is read.
class ShippedTablesTest {

  static List<RouterLanguage> languages() {
    return List.of(Sros.language(), Ios.language(), Iosxr.language(), Junos.language(), Vrp.language(), Frr.language());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_shape_of_every_context_can_be_read(RouterLanguage language) {
    var table = language.table();
    var shapes = 0;
    for (var path : table.paths()) {
      var context = table.context(path).orElseThrow();
      for (var keyword : context.keywords()) {
        for (var command : context.commands(keyword)) {
          assertDoesNotThrow(() -> {
            command.shape().keywords(List.of());
            command.rest().keywords(List.of());
            command.key().ifPresent(key -> key.keywords(List.of()));
          }, () -> language.name() + " " + path + ": " + command);
          shapes++;
        }
      }
    }
    assertTrue(shapes > 100, language.name() + " " + shapes);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_row_of_the_names_can_be_read(RouterLanguage language) throws IOException {
    try (var text = language.getClass().getResourceAsStream("names.tsv")) {
      var lines = new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      var table = NameTable.read(() -> open(language));
      // No row of the table stands so deep: each is read, and none is the one.
      var block = new ConfigNode("", List.of("\0"), Span.of("a", Side.HEAD, 1, 1, 2), false, new LinkedHashMap<>());
      var deep = Collections.nCopies(30, block);
      lines.forEach(line -> assertDoesNotThrow(() -> table.row(deep, List.of(NamePattern.first(line.split("\t+")[2]))), line));
      assertTrue(lines.size() > 5, language.name());
    }
  }

  private static java.io.InputStream open(RouterLanguage language) {
    var stream = language.getClass().getResourceAsStream("names.tsv");
    if (stream == null) {
      throw new UncheckedIOException(new IOException("no names.tsv beside " + language.name()));
    }
    return stream;
  }
}
