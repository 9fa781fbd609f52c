package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.holdpoint.mutant.Mutant.Mutation;
import org.junit.jupiter.api.Test;

/// The generator must be right before it may judge anybody.
final class GeneratorTest {
  private static final Dialect SROS = new SrosDialect();
  private static final Dialect IOS = new IosDialect();

  private record Printed(Dialect dialect, long seed, Form form, List<PrintedLine> lines) {

    String place(int index) {
      return dialect.name() + " " + form + " of seed " + seed + ", line " + (index + 1) + ": " + lines.get(index).text();
    }
  }

  private static List<Printed> texts(Dialect dialect) {
    return LongStream.range(1, 60).mapToObj(dialect::router)
        .flatMap(router -> Stream.of(Form.values()).map(form -> new Printed(dialect, router.seed(), form, dialect.print(router, form)))).toList();
  }

  private static List<Printed> texts() {
    return Stream.of(SROS, IOS).flatMap(dialect -> texts(dialect).stream()).toList();
  }

  @Test
  void the_same_seed_gives_the_same_text_and_another_seed_another() {
    for (var dialect : List.of(SROS, IOS)) {
      for (var form : Form.values()) {
        assertEquals(dialect.print(dialect.router(7), form), dialect.print(dialect.router(7), form));
        assertNotEquals(dialect.print(dialect.router(7), form), dialect.print(dialect.router(9), form));
      }
    }
  }

  @Test
  void a_saved_configuration_has_between_60_and_400_lines() {
    var sizes = texts().stream().filter(text -> text.form() == Form.SAVED).mapToInt(text -> text.lines().size()).summaryStatistics();
    assertTrue(sizes.getMin() >= 60 && sizes.getMax() <= 400, sizes.toString());
  }

  @Test
  void every_line_of_an_unmutated_text_is_accepted_where_it_is_meant_to_be() {
    for (var dialect : List.of(SROS, IOS)) {
      var vocabulary = Vocabulary.learned(dialect);
      for (var text : texts(dialect)) {
        var landings = TrueReplay.of(text.lines(), vocabulary);
        for (var index = 0; index < landings.size(); index++) {
          var line = text.lines().get(index);
          var landing = landings.get(index);
          if (line.isMeantForAContext()) {
            assertEquals(line.context(), landing.context(), text.place(index));
          }
          if (line.role() != PrintedLine.Role.ASIDE) {
            assertTrue(landing.accepted(), text.place(index) + " in " + landing.context());
          }
        }
      }
    }
  }

  @Test
  void in_a_saved_text_the_indentation_is_the_depth_of_the_context() {
    texts(SROS).stream().filter(text -> text.form() == Form.SAVED).flatMap(text -> text.lines().stream()).filter(line -> line.role() != PrintedLine.Role.ASIDE)
        .forEach(line -> {
          switch (line.role()) {
            case HEADER, LEAF -> assertEquals(4 * line.context().size(), line.indentation(), line.toString());
            case CLOSING -> assertEquals(4 * (line.context().size() - 1), line.indentation(), line.toString());
            case RESET, ASIDE -> assertEquals(0, line.indentation(), line.toString());
          }
        });
  }

  @Test
  void in_a_script_every_block_is_closed_at_the_indentation_of_its_header_and_holds_deeper_lines() {
    for (var text : texts(SROS).stream().filter(each -> each.form() == Form.SCRIPT).toList()) {
      var open = new ArrayList<PrintedLine>();
      for (var line : text.lines()) {
        switch (line.role()) {
          case HEADER, LEAF -> {
            assertTrue(open.stream().allMatch(header -> header.indentation() < line.indentation()), line.toString());
            if (line.role() == PrintedLine.Role.HEADER) {
              open.add(line);
            }
          }
          case CLOSING -> assertEquals(open.removeLast().indentation(), line.indentation(), line.toString());
          case RESET -> open.clear();
          case ASIDE -> {}
        }
      }
    }
  }

  @Test
  void a_flat_text_has_no_indentation() {
    texts().stream().filter(text -> text.form() == Form.FLAT).flatMap(text -> text.lines().stream()).forEach(line -> assertEquals(0, line.indentation()));
  }

  @Test
  void scripts_enter_blocks_by_jumps_and_set_single_commands_in_one_line() {
    var lines = texts(SROS).stream().filter(text -> text.form() == Form.SCRIPT).flatMap(text -> text.lines().stream()).map(PrintedLine::words).toList();
    assertTrue(lines.stream().anyMatch(line -> line.matches("/configure router Base (bgp|isis 0)( .*)?")));
    assertTrue(lines.stream().anyMatch(line -> line.matches("router( Base)? (isis 0|bgp)( .*)?")));
    assertTrue(lines.stream().anyMatch(line -> line.matches("interface \"\\S+\" interface-type point-to-point")));
  }

  @Test
  void in_a_saved_text_of_ios_a_line_is_one_column_deeper_than_its_header_and_only_families_and_templates_are_closed() {
    var saved = texts(IOS).stream().filter(text -> text.form() == Form.SAVED).flatMap(text -> text.lines().stream()).toList();
    saved.stream().filter(PrintedLine::isMeantForAContext).forEach(line -> assertEquals(line.context().size() - 1, line.indentation(), line.toString()));
    assertEquals(Set.of("exit-address-family", "exit-peer-policy", "exit-peer-session"),
        saved.stream().filter(line -> line.role() == PrintedLine.Role.CLOSING).map(PrintedLine::words).collect(Collectors.toSet()));
  }

  @Test
  void scripts_of_ios_leave_some_blocks_to_the_next_line_and_close_others_at_both_places() {
    var scripts = texts(IOS).stream().filter(text -> text.form() == Form.SCRIPT).toList();
    var headers = scripts.stream().flatMap(text -> text.lines().stream()).filter(line -> line.role() == PrintedLine.Role.HEADER).count();
    var closings = scripts.stream().flatMap(text -> text.lines().stream()).filter(line -> line.role() == PrintedLine.Role.CLOSING).toList();
    assertTrue(closings.size() > headers / 4 && closings.size() < headers, closings.size() + " of " + headers);
    assertTrue(closings.stream().anyMatch(line -> line.words().equals("exit") && line.indentation() == 0));
    assertTrue(closings.stream().anyMatch(line -> line.words().equals("exit") && line.indentation() == 1 && line.context().size() == 2));
  }

  @Test
  void a_mutation_changes_one_line_or_swaps_two_neighbours() {
    for (var text : texts()) {
      var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(text.seed());
      for (var mutation : Mutation.values()) {
        for (var mutant : Mutant.of(mutation, text.lines(), text.dialect(), dice)) {
          assertEquals(text.lines(), undone(mutant, text.lines()), mutation + " at " + mutant.place());
        }
      }
    }
  }

  private static List<PrintedLine> undone(Mutant mutant, List<PrintedLine> original) {
    var lines = new ArrayList<>(mutant.lines());
    var index = mutant.place() - 1;
    switch (mutant.mutation()) {
      case DELETED -> {
        assertEquals(PrintedLine.Role.CLOSING, original.get(index).role());
        lines.add(index, original.get(index));
      }
      case SURPLUS -> assertEquals("exit", lines.remove(index).words());
      case SWAPPED -> lines.add(index, lines.remove(index + 1));
    }
    return lines;
  }
}
