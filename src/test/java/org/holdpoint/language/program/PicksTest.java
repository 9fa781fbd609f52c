package org.holdpoint.language.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.ProgramFact.ProgramMode;
import org.holdpoint.fact.ProgramFact.ProgramPick;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// How programs pick what they work on, and whether they act when nobody says so.
final class PicksTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<String> picks(String name, String text) {
    return Picks.in(file(name, text)).stream().map(ProgramPick.class::cast).map(pick -> pick.at().line() + ":" + pick.at().column() + " " + pick.left() + " " + pick.how() + " " + pick.right()).toList();
  }

  private static List<String> modes(String name, String text) {
    return Modes.in(file(name, text)).map(ProgramMode.class::cast).map(mode -> mode.at().line() + " " + mode.option() + " " + mode.acts()).toList();
  }

  @Test
  void a_column_of_awk_is_the_same_or_fits_a_pattern() {
    assertEquals(List.of("1:19 $2 exact r"), picks("drain.sh", "awk -v r=\"$RACK\" '$2 == r {print $1}' nodes.csv\n"));
    assertEquals(List.of("1:19 $2 pattern r"), picks("drain.sh", "awk -v r=\"$RACK\" '$2 ~ r {print $1}' nodes.csv\n"));
  }

  @Test
  void a_program_that_does_nothing_to_machines_is_left_alone() {
    assertEquals(List.of(), picks("search.py", "found = [b for b in books if re.match(name, b.title)]\n"));
    assertEquals(List.of("1:27 h.name part name"), picks("drain.py", "for h in [h for h in a if h.name.startswith(name)]:\n    subprocess.run([tool, h.name])\n"));
  }

  @Test
  void a_comparison_that_picks_nothing_is_left_alone() {
    assertEquals(List.of(), picks("Restart.ps1", "if ($a.Ring -ge $Ring) { Restart-Computer web-1 }\n"));
  }

  @Test
  void a_script_that_has_both_switches_says_nothing_of_what_it_does_without() {
    assertEquals(List.of("1 dry-run true"), modes("a.sh", "  --dry-run) dry=1 ;;\n"));
    assertEquals(List.of("1 apply false"), modes("A.ps1", "  [switch] $Apply,\n"));
    assertEquals(List.of(), modes("a.sh", "  --dry-run) dry=1 ;;\n  --apply) dry= ;;\n"));
  }
}
