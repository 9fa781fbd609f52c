package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Ordinary changes of careful engineers, written by a stranger: none of them is held.
final class EverydayTest {

  private static final Path CHANGES = Path.of("testdata/everyday");
  private static final int FEWEST = 60;

  @TestFactory
  Stream<DynamicTest> no_ordinary_change_is_held() throws IOException {
    return folders().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
      var report = Cases.folders(folder.resolve("after"), Optional.of(folder.resolve("before")));
      assertEquals(List.of(), report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.rule() + " " + finding.at().file() + ":" + finding.at().line() + " " + finding.message()).toList());
    }));
  }

  @Test
  void the_changes_are_there() throws IOException {
    assertTrue(folders().count() >= FEWEST);
  }

  private static Stream<Path> folders() throws IOException {
    return Files.list(CHANGES).filter(Files::isDirectory).sorted();
  }
}
