package org.holdpoint;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Tree;

/// Long texts of SR OS, most of which go wrong in one way, and a whole run over one.
final class BadTexts {

  /// Those of the texts that a device takes without a word.
  static final List<String> GOOD = List.of("a good script", "a good flat script", "headers from the root, one inside the other", "exit all again and again");

  /// Texts of about so many lines, most of which go wrong in one way.
  static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("a good script", lines -> inRouter("    ", repeated(lines / 4, i -> """
                interface "to-%d"
                    address 198.18.%d.1/31
                    no shutdown
                exit
        """.formatted(i, i % 250))));
    ALL.put("a good flat script", lines -> inRouter("", repeated(lines / 4, i -> "interface \"to-%d\"\naddress 198.18.%d.1/31\nno shutdown\nexit\n".formatted(i, i % 250))));
    ALL.put("blocks that are never closed", lines -> inRouter("", repeated(lines / 4, i -> "isis interface \"to-%d\"\npassive\nisis\ninterface \"a\"\n".formatted(i))));
    ALL.put("many missing exits", lines -> inRouter("", repeated(lines / 8,
        i -> "interface \"to-%d\"\naddress 198.18.0.1/31\nno shutdown\nisis\ninterface \"to-%d\"\npassive\nexit\nexit\n".formatted(i, i))));
    ALL.put("rejected headers", lines -> inRouter("", repeated(lines, i -> "group \"g%d\"\n".formatted(i))));
    ALL.put("rejected headers with exits", lines -> inRouter("", repeated(lines / 3, i -> "group \"g%d\"\npeer-as 64511\nexit\n".formatted(i))));
    ALL.put("unknown headers, then as many exits", lines -> "configure router isis\n" + repeated(lines / 2, i -> "telepathy %d\n".formatted(i)) + "exit\n".repeat(lines / 2));
    ALL.put("headers from the root, one inside the other", lines -> repeated(lines, i -> "/configure router isis interface \"i%d\"\n".formatted(i)));
    ALL.put("only exits", lines -> "exit\n".repeat(lines));
    ALL.put("exit all again and again", lines -> "configure router isis\nexit all\n".repeat(lines / 2));
    ALL.put("ever deeper lines", lines -> "configure\n" + repeated(lines, i -> " ".repeat(i % 500) + "router interface \"x\"\n"));
    ALL.put("prompts that contradict each other", lines -> repeated(lines,
        i -> "A:pe1>config>router%s# %s\n".formatted(List.of(">isis", "", ">bgp").get(i % 3), i % 2 == 0 ? "export \"X\"" : "/configure router mpls")));
  }

  private BadTexts() {}

  static Report run(byte[] bytes) {
    var file = SourceReader.read(bytes, "after/pe1-change.cli", "pe1-change.cli", Side.HEAD);
    var comparison = new Comparison(Optional.empty(), new Tree(Side.HEAD, List.of(file)), List.of(), List.of());
    var request = new Request(Optional.of("sros"), Optional.empty(), Cases.request().judgedAt(), FailOn.ERROR, false, Duration.ofMinutes(5));
    return Holdpoint.check(comparison, Settings.none(), Cases.RULES, request);
  }

  private static String inRouter(String indent, String lines) {
    return "configure\n" + indent + "router\n" + lines + indent + "exit\nexit all\n";
  }

  private static String repeated(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }
}
