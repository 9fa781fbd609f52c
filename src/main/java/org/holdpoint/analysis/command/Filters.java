package org.holdpoint.analysis.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.source.Wildcards;

/// Programs that pick some of the lines that they are given: the table `filters.tsv`.
final class Filters {

  private static final List<String[]> ROWS = Commands.rows("/org/holdpoint/analysis/command/filters.tsv");

  private Filters() {}

  /// Whether a program may pick, whatever its words.
  static boolean mayPick(String program) {
    return ROWS.stream().anyMatch(row -> List.of(row[1].split(",")).contains(program) && !row[0].equals("keeps"));
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
