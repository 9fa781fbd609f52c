package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.cli.Console;
import org.holdpoint.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What people get wrong in rules, and all that is said of it: each folder of testdata/rule/broken is a pack of rules, `expected.txt` in it what is printed.
/// `-Dholdpoint.accept` writes it anew.
final class BrokenRulesTest {

  private static final Path BROKEN = Path.of("testdata/rule/broken");
  private static final boolean ACCEPT = System.getProperties().containsKey("holdpoint.accept");

  @TestFactory
  Stream<DynamicTest> every_mistake_is_told_with_its_place_and_what_is_allowed_there() throws IOException {
    return packs().stream().map(pack -> DynamicTest.dynamicTest(pack.getFileName().toString(), () -> {
      var told = told(pack);
      if (ACCEPT) {
        Files.writeString(pack.resolve("expected.txt"), told);
      }
      assertEquals(Files.readString(pack.resolve("expected.txt")), told);
      assertTrue(told.endsWith("exit 2\n"), told);
    }));
  }

  @Test
  void there_are_twenty() throws IOException {
    assertEquals(20, packs().size());
  }

  private static List<Path> packs() throws IOException {
    try (var packs = Files.list(BROKEN)) {
      return packs.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String told(Path pack) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    var console = new Console(new ByteArrayInputStream(new byte[0]), stream, stream, pack.toAbsolutePath(), Map.of(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false);
    var code = Main.run(List.of("rules", "--rules", "."), console);
    return out.toString(StandardCharsets.UTF_8) + "exit " + code + "\n";
  }
}
