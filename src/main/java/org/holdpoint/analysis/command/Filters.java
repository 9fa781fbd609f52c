package org.holdpoint.analysis.command;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.source.Wildcards;

/// Programs that pick some of the lines that they are given: the table `filters.tsv`.
final class Filters {

  private static final List<String[]> ROWS = Commands.rows("/org/holdpoint/analysis/command/filters.tsv");

  /// gawk(1): an action without a pattern; jq manual: object identifiers and `.[]`, without an index, a slice or a call.
  private static final Pattern COLUMN = Pattern.compile("\\s*\\{\\s*print(?:\\s+\\$\\d+)?\\s*}\\s*");
  private static final Pattern PLACE = Pattern.compile("(?:\\s*(?:\\.[A-Za-z_]\\w*|\\.?\\[]|\\.|\\|))+\\s*");

  private Filters() {}

  /// Whether a call may pick: its program does, and its words do not show that every line is passed on.
  static boolean mayPick(Invocation call) {
    return call.program().known().filter(program -> ROWS.stream().anyMatch(row -> List.of(row[1].split(",")).contains(program) && !row[0].equals("keeps")) && !passes(program, call.words())).isPresent();
  }

  /// Whether its words only say which part of every line, or of every item, is passed on: `{print $1}`, `.items[].metadata.name`.
  private static boolean passes(String program, List<Argument> words) {
    var said = words.stream().map(Call::text).filter(text -> !text.startsWith("-")).toList();
    return !said.isEmpty() && said.stream().allMatch(text -> switch (program) {
      case "awk", "gawk" -> COLUMN.matcher(text).matches();
      case "jq", "yq" -> PLACE.matcher(text).matches();
      default -> false;
    });
  }

  /// Whether its words pick.
  static boolean picks(String program, List<Argument> words) {
    return says("picks", program, words);
  }

  /// Whether its words leave lines out by their place or age.
  static boolean keeps(String program, List<Argument> words) {
    return says("keeps", program, words);
  }

  private static boolean says(String sort, String program, List<Argument> words) {
    return ROWS.stream().filter(row -> row[0].equals(sort) && List.of(row[1].split(",")).contains(program)).anyMatch(row -> row[2].equals("any") || fits(row, words));
  }

  private static boolean fits(String[] row, List<Argument> words) {
    var texts = row[2].equals("word") ? words.stream().map(Call::text) : Stream.of(words.stream().map(Call::text).collect(Collectors.joining(" ")));
    return texts.anyMatch(text -> Stream.of(row[3].split("\\|")).anyMatch(pattern -> Wildcards.fits(pattern, text)));
  }
}
