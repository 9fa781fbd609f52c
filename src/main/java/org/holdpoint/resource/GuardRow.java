package org.holdpoint.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row of guards.tsv.
///
/// @param types the types of resources that have it, as a pattern
/// @param path the names that lead to it; one that ends with `?` must be there, or nothing is said
/// @param meaning as of a [org.holdpoint.fact.SettingFact.Setting]
/// @param concern what suffers from a weaker value
/// @param firm whether it guards by itself
/// @param weaker `less`, `more`, `false`, `true`, `unset`, `set`, `fewer`, or `of` with the words that guard
/// @param words the words that guard; with `of`; with `not` the words that do not
/// @param all the parts of the resource that say how many there are in all: as many at a time is everything at once
/// @param standard what holds where it is not written; empty where that is not known
record GuardRow(Pattern types, List<String> path, String meaning, String concern, boolean firm, String weaker, List<String> words, Optional<String> standard, List<List<String>> all) {

  static GuardRow of(List<String> cells) {
    var weaker = cells.get(5).split(" ", 2);
    return new GuardRow(Pattern.compile(cells.get(0)), List.of(cells.get(1).split(">")), cells.get(2), cells.get(3), cells.get(4).equals("firm"), weaker[0],
        weaker.length > 1 ? List.of(weaker[1].toLowerCase(Locale.ROOT).split("\\|")) : List.of(), cells.get(6).equals("-") ? Optional.empty() : Optional.of(cells.get(6)),
        cells.get(7).equals("-") ? List.of() : Arrays.stream(cells.get(7).split("\\|")).map(path -> List.of(path.split(">"))).toList());
  }
}
