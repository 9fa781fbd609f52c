package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Is it a context machine, or a trick with indentation? The floors always bind, for every language alike: 0.95 indented and script, 0.80 flat.
final class MutantFiguresTest {
  private static final Path MISSES = Path.of("target", "mutants");
  private static final double FLOOR_INDENTED = 0.95;
  private static final double FLOOR_FLAT = 0.80;
  private static final double FLOOR_CALM = 0.98;
  private static final int LEAST_MUTANTS_A_FORM = 500;

  private static final List<Dialect> DIALECTS = List.of(new SrosDialect(), new IosDialect());

  @TestFactory
  Stream<DynamicTest> misplaced_closing_lines_are_found_without_a_base() {
    return DIALECTS.stream().map(dialect -> DynamicTest.dynamicTest(dialect.name(), () -> {
      var figures = MutantFigures.of(List.of(Form.values()), Vocabulary.learned(dialect), _ -> HoldpointDetector.alone());
      publish(dialect.name() + ", without a base", dialect.name() + "-misses-without-base.txt", figures);
      assertFloors(figures, List.of(Form.values()));
    }));
  }

  @TestFactory
  Stream<DynamicTest> misplaced_closing_lines_are_found_with_the_saved_configuration_as_base() {
    return DIALECTS.stream().map(dialect -> DynamicTest.dynamicTest(dialect.name(), () -> {
      var forms = List.of(Form.values());
      var figures = MutantFigures.of(forms, Vocabulary.learned(dialect),
          router -> HoldpointDetector.onto(Form.SAVED.fileName(router), PrintedLine.file(dialect.print(router, Form.SAVED))));
      publish(dialect.name() + ", with the saved configuration as base", dialect.name() + "-misses-with-base.txt", figures);
      assertFloors(figures, forms);
    }));
  }

  @Test
  void a_detector_that_knows_the_truth_catches_all_and_a_blind_one_nothing() {
    var vocabulary = Vocabulary.learned(DIALECTS.getFirst());
    var blind = MutantFigures.of(List.of(Form.FLAT), vocabulary, _ -> (_, _) -> List.of());
    assertEquals(0.0, blind.recall(Form.FLAT));
    assertEquals(1.0, blind.calm());
    var nervous = MutantFigures.of(List.of(Form.FLAT), vocabulary, _ -> (_, text) ->
        Stream.iterate(1, line -> line + 1).limit(text.lines().count()).map(line -> new Detector.Found(line, Severity.NOTE, "any")).toList());
    assertEquals(1.0, nervous.recall(Form.FLAT));
    assertEquals(0.0, nervous.calm());
  }

  private static void publish(String title, String fileName, MutantFigures figures) throws IOException {
    System.out.printf("mutants %s%n%s%n", title, figures.table());
    Files.createDirectories(MISSES);
    Files.writeString(MISSES.resolve(fileName), figures.misses());
  }

  private static double floor(Form form) {
    return switch (form) {
      case SAVED, SCRIPT -> FLOOR_INDENTED;
      case FLAT -> FLOOR_FLAT;
    };
  }

  private static void assertFloors(MutantFigures figures, List<Form> forms) {
    assertAll(forms.stream().map(form -> () -> assertTrue(figures.tried(form) >= LEAST_MUTANTS_A_FORM, form + ": only " + figures.tried(form) + " mutants")));
    assertAll(forms.stream().map(form -> () ->
        assertTrue(figures.recall(form) >= floor(form), form + "\n" + figures.table())));
    assertTrue(figures.calm() >= FLOOR_CALM, figures.table());
  }
}
