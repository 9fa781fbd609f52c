package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.holdpoint.rule.RuleExample.InputFile;

/// The lines that make one example another.
public final class Difference {

  /// Longer stretches are not compared line by line.
  private static final int LONGEST = 400;

  private Difference() {}

  /// `- line` for each that only `one` has, `+ line` for each that only `other` has, in order; the name of the file before them where there are several.
  public static List<String> between(RuleExample one, RuleExample other) {
    var names = new TreeSet<>(one.files().stream().map(InputFile::name).toList());
    names.addAll(other.files().stream().map(InputFile::name).toList());
    var lines = new ArrayList<String>();
    for (var name : names) {
      for (var before : List.of(true, false)) {
        var changed = between(lines(one, name, before), lines(other, name, before));
        if (!changed.isEmpty() && names.size() > 1) {
          lines.add(name + (before ? ", before:" : ":"));
        }
        lines.addAll(changed);
      }
    }
    return lines;
  }

  private static List<String> lines(RuleExample example, String name, boolean before) {
    return example.files().stream().filter(file -> file.name().equals(name)).map(file -> before ? file.was() : file.now()).flatMap(Optional::stream).findFirst()
        .map(text -> text.lines().toList()).orElse(List.of());
  }

  private static List<String> between(List<String> one, List<String> other) {
    var start = 0;
    while (start < Math.min(one.size(), other.size()) && one.get(start).equals(other.get(start))) {
      start++;
    }
    var end = 0;
    while (end < Math.min(one.size(), other.size()) - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
      end++;
    }
    return inner(one.subList(start, one.size() - end), other.subList(start, other.size() - end));
  }

  /// By the longest common subsequence.
  private static List<String> inner(List<String> one, List<String> other) {
    if (one.size() > LONGEST || other.size() > LONGEST) {
      return List.of("- " + one.size() + " lines", "+ " + other.size() + " others");
    }
    var common = new int[one.size() + 1][other.size() + 1];
    for (var row = one.size() - 1; row >= 0; row--) {
      for (var column = other.size() - 1; column >= 0; column--) {
        common[row][column] = one.get(row).equals(other.get(column)) ? common[row + 1][column + 1] + 1 : Math.max(common[row + 1][column], common[row][column + 1]);
      }
    }
    var lines = new ArrayList<String>();
    var row = 0;
    var column = 0;
    while (row < one.size() || column < other.size()) {
      if (row < one.size() && column < other.size() && one.get(row).equals(other.get(column))) {
        row++;
        column++;
      } else if (column == other.size() || row < one.size() && common[row + 1][column] >= common[row][column + 1]) {
        lines.add("- " + one.get(row++));
      } else {
        lines.add("+ " + other.get(column++));
      }
    }
    return lines;
  }
}
