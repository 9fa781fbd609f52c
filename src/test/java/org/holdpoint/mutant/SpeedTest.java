package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.Cases;
import org.holdpoint.Request;
import org.holdpoint.gate.FailOn;
import org.holdpoint.mutant.PrintedLine.Role;
import org.junit.jupiter.api.Test;

/// How fast long texts are judged. How many lines a second, in a script of 20,000: read, replayed, held against what was meant, and judged by all rules.
final class SpeedTest {
  private static final Dialect DIALECT = new SrosDialect();
  private static final int LINES = 20_000;
  /// Far below what any machine of these years does; what is slower hangs on large scripts.
  private static final double LEAST_LINES_A_SECOND = 1_000;

  @Test
  void twenty_thousand_lines_are_judged_in_seconds() {
    for (var form : List.of(Form.SAVED, Form.FLAT)) {
      for (var forgetful : List.of(false, true)) {
        var text = script(form, forgetful);
        Cases.check(Optional.empty(), Map.of("pe1-change.cli", text));
        var start = System.nanoTime();
        var report = Cases.check(Optional.empty(), Map.of("pe1-change.cli", text));
        var speed = LINES / ((System.nanoTime() - start) / 1e9);
        System.out.printf("%-6s %-26s %,9.0f lines a second, %d findings%n", form, forgetful ? "every 50th exit missing" : "as it should be", speed, report.findings().size());
        assertTrue(report.incomplete().isEmpty() && speed >= LEAST_LINES_A_SECOND, report.incomplete().toString());
      }
    }
  }

  /// Lists whose entries have no numbers get them as they are read: a search through the list for each would take minutes of this text. Time of the processor, so that
  /// other work on the machine says nothing.
  @Test
  void a_list_of_sixty_thousand_entries_costs_seconds() {
    var text = "ip access-list extended ALL\n" + IntStream.range(0, 60_000)
        .mapToObj(entry -> " permit tcp host 10.%d.%d.%d any\n".formatted(entry >> 16, entry >> 8 & 255, entry & 255)).collect(Collectors.joining());
    var start = processorTime();
    var report = Cases.check(Optional.empty(), Map.of("r1.cfg", text), Cases.RULES,
        new Request(Optional.of("ios"), Optional.empty(), Cases.request().judgedAt(), FailOn.ERROR, false, Duration.ofMinutes(5)));
    var seconds = (processorTime() - start) / 1e9;
    System.out.printf("a list of 60,000 entries: %.1f s of processor time%n", seconds);
    assertTrue(report.incomplete().isEmpty() && seconds < 20, seconds + " s " + report.incomplete());
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /// The texts of many routers, one after the other; with every fiftieth closing line left out if their author is forgetful.
  private static String script(Form form, boolean forgetful) {
    var lines = new ArrayList<PrintedLine>();
    var closings = 0;
    for (var seed = 0L; lines.size() < LINES; seed += 2) {
      for (var line : DIALECT.print(DIALECT.router(seed), form)) {
        closings += line.role() == Role.CLOSING ? 1 : 0;
        if (!(forgetful && line.role() == Role.CLOSING && closings % 50 == 0) && lines.size() < LINES) {
          lines.add(line);
        }
      }
    }
    return PrintedLine.file(lines);
  }
}
