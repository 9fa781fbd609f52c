package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Severity;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Careful changes of routers that lie beside this checkout (`-Dholdpoint.shared=FOLDER` where they lie elsewhere): none may give an error. Skipped, with a line that says
/// so, where they are absent.
final class CleanChangesTest {

  private static final Path SHARED = Path.of(System.getProperty("holdpoint.shared", "../shared"));
  private static final List<String> FOLDERS = List.of("router-cisco", "router-junos", "router-nokia-huawei-frr");

  @TestFactory
  Stream<DynamicTest> a_careful_change_gives_no_error() {
    return changes().entrySet().stream().map(change -> DynamicTest.dynamicTest(change.getKey(), () -> {
      var report = Cases.check(Optional.empty(), Map.of(change.getKey(), change.getValue()));
      assertEquals(List.of(), report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.at().line() + " " + finding.message()).toList());
      assertEquals(List.of(), report.incomplete());
    }));
  }

  @Test
  void there_are_some_of_five_router_languages_and_all_their_lines_are_read() {
    var coverage = Cases.check(Optional.empty(), changes()).coverage().stream().filter(file -> file.language().filter(CleanChangesTest::router).isPresent()).toList();
    // None of FRR lies there.
    assertEquals(Set.of("sros", "ios", "iosxr", "junos", "vrp"), coverage.stream().map(file -> file.language().orElseThrow()).collect(Collectors.toSet()));
    assertEquals(List.of(), coverage.stream().flatMap(file -> file.unread().stream()).toList());
  }

  private static boolean router(String language) {
    return Languages.of(SourceReader.read(new byte[0], "blank", "blank", Side.HEAD), Optional.of(language), Settings.none()).isPresent();
  }

  private static Map<String, String> changes() {
    var folders = FOLDERS.stream().map(SHARED.resolve("clean")::resolve).toList();
    if (!folders.stream().allMatch(Files::isDirectory)) {
      System.err.println("SKIPPED: the careful changes are not at " + SHARED.resolve("clean"));
      assumeTrue(false, "the careful changes are absent");
    }
    return folders.stream().flatMap(CleanChangesTest::files).collect(Collectors.toMap(file -> file.getFileName().toString(), CleanChangesTest::text));
  }

  private static Stream<Path> files(Path folder) {
    return Cases.files(folder).keySet().stream().map(folder::resolve);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
