package org.holdpoint.analysis.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ProgramFact.CheckLost;
import org.holdpoint.language.program.Programs;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

final class ChecksTest {

  private static final String GO = """
      func Publish(rules []Rule, max int) error {
      	if len(rules) > max {
      		return fmt.Errorf("%d rules, at most %d", len(rules), max)
      	}
      	if err := write(rules); err != nil {
      		return err
      	}
      	return nil
      }
      """;
  private static final String PYTHON = """
      def retire(hosts, floor):
          if not hosts:
              raise ValueError("no host")
          if len(hosts) > floor:
              raise ValueError("too many")
          return hosts
      """;

  @Test
  void a_bound_of_go_that_is_only_logged_is_told() {
    assertEquals(List.of("told len(rules) > max"), lost("go", GO, GO.replace("return fmt.Errorf(\"%d rules, at most %d\", len(rules), max)", "log.Printf(\"%d rules, at most %d\", len(rules), max)")));
  }

  @Test
  void a_call_that_goes_with_its_check_of_an_error_is_no_check_lost() {
    var two = GO.replace("\treturn nil", "\tif err := notify(); err != nil {\n\t\treturn err\n\t}\n\treturn nil");
    assertEquals(List.of(), lost("go", two, GO));
  }

  @Test
  void a_check_that_moves_to_another_function_is_not_gone() {
    var moved = PYTHON.replace("    if not hosts:\n        raise ValueError(\"no host\")\n", "    named(hosts)\n") + """

        def named(hosts):
            if not hosts:
                raise ValueError("no host")
        """;
    assertEquals(List.of(), lost("py", PYTHON, moved));
  }

  @Test
  void a_check_that_another_one_takes_the_place_of_is_not_gone() {
    assertEquals(List.of(), lost("py", PYTHON, PYTHON.replace("if not hosts:\n        raise ValueError(\"no host\")", "if len(hosts) == 0:\n        raise EmptyError()")));
  }

  @Test
  void a_check_that_is_taken_out_is_gone() {
    assertEquals(List.of("gone not hosts"), lost("py", PYTHON, PYTHON.replace("    if not hosts:\n        raise ValueError(\"no host\")\n", "")));
  }

  private static List<String> lost(String ending, String was, String now) {
    var after = facts(ending, now, Side.HEAD);
    return Checks.of(facts(ending, was, Side.BASE), after, after).stream().map(CheckLost.class::cast).map(one -> one.sort() + " " + one.asked()).toList();
  }

  private static List<Fact> facts(String ending, String text, Side side) {
    return Programs.refusals(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "tool." + ending, "tool." + ending, side));
  }
}
