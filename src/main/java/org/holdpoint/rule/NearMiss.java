package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.holdpoint.rule.RuleExample.InputFile;

/// How near an example that stays quiet is to one that is flagged: the lines to insert, drop or replace in all their files, before and after.
public final class NearMiss {

  /// The most lines that a near miss may be away.
  public static final int FURTHEST = 3;
  /// What two examples in different languages are apart, and all that is further away than anybody counts.
  private static final int FAR = 1_000;

  private NearMiss() {}

  /// What is missing in the examples of a rule: one that flags, one that stays quiet, and each of these near one that flags.
  public static List<String> lacking(Rule rule) {
    var lacking = new ArrayList<String>();
    if (rule.examples().stream().allMatch(RuleExample::quiet)) {
      lacking.add("no example that flags; a rule has one that shows what it is about");
    }
    var quiet = rule.examples().stream().filter(RuleExample::quiet).toList();
    if (quiet.isEmpty()) {
      lacking.add("no example with `flags: []`; a rule has one that shows what it leaves alone, at most " + FURTHEST + " lines away from one that flags");
    }
    if (rule.examples().size() > quiet.size()) {
      quiet.forEach(example -> flagged(rule, example).map(near -> distance(example, near)).filter(lines -> lines > FURTHEST).ifPresent(lines ->
          lacking.add("the example in line " + example.line() + " is " + (lines >= FAR ? "far" : lines + " lines") + " away from the nearest one that flags; a near miss is at most "
              + FURTHEST)));
    }
    return lacking;
  }

  /// The flagging example that is nearest to one that stays quiet.
  public static Optional<RuleExample> flagged(Rule rule, RuleExample quiet) {
    return rule.examples().stream().filter(example -> !example.quiet()).min(Comparator.comparingInt(example -> distance(quiet, example)));
  }

  /// In lines.
  static int distance(RuleExample one, RuleExample other) {
    if (!one.language().equals(other.language())) {
      return FAR;
    }
    var names = new TreeSet<>(one.files().stream().map(InputFile::name).toList());
    names.addAll(other.files().stream().map(InputFile::name).toList());
    return names.stream().mapToInt(name -> distance(file(one, name), file(other, name))).sum();
  }

  private static InputFile file(RuleExample example, String name) {
    return example.files().stream().filter(file -> file.name().equals(name)).findFirst().orElseGet(() -> new InputFile(name, Optional.empty(), Optional.empty()));
  }

  private static int distance(InputFile one, InputFile other) {
    return distance(lines(one.was()), lines(other.was())) + distance(lines(one.now()), lines(other.now()));
  }

  private static List<String> lines(Optional<String> text) {
    return text.map(known -> known.lines().toList()).orElse(List.of());
  }

  /// Levenshtein over lines; only the part of the table that is nearer to its diagonal than matters is filled in, so that long texts cost no more than their length.
  static int distance(List<String> one, List<String> other) {
    var band = FURTHEST + Math.abs(one.size() - other.size());
    if (band > FAR) {
      return FAR;
    }
    var row = new int[other.size() + 1];
    for (var column = 0; column <= other.size(); column++) {
      row[column] = column;
    }
    for (var line = 1; line <= one.size(); line++) {
      var from = Math.max(1, line - band);
      var to = Math.min(other.size(), line + band);
      var corner = row[from - 1];
      row[from - 1] = from == 1 ? line : FAR;
      for (var column = from; column <= to; column++) {
        var above = column == line + band ? FAR : row[column];
        row[column] = Math.min(Math.min(above, row[column - 1]) + 1, corner + (one.get(line - 1).equals(other.get(column - 1)) ? 0 : 1));
        corner = above;
      }
    }
    return Math.min(FAR, row[other.size()]);
  }
}
