package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a program does with some words: a row `verb` of the table.
/// @param words its alternatives, each word by word; one of no words fits any call
/// @param vain options that go around nothing where words name what it works on, since it asks nothing then
/// @param object what it works on; `@` where the next word says it, `@!` where that also says how grave it is
record Verb(List<List<String>> words, String object, boolean protects, String effect, List<Place> targets, List<String> with, List<String> without, String empty, boolean blank, boolean blankWords, List<String> scoped, boolean paths,
    Optional<String> runs, List<String> vain) {

  /// Where targets stand (`words`, `words+1`, `word:0`, `last`, `host`, `--hosts`) and how they are written.
  record Place(String where, String syntax) {}

  private static final String PROTECTION = " +protection";

  static Verb of(String[] row) {
    var object = row[2].replace(PROTECTION, "");
    var with = new ArrayList<String>();
    var without = new ArrayList<String>();
    var scoped = new ArrayList<String>();
    var vain = new ArrayList<String>();
    var rest = row.length > 5 ? List.of(row[5].split(" ")) : List.<String>of();
    var empty = "";
    var blankWords = false;
    var runs = Optional.<String>empty();
    for (var word : rest) {
      var value = word.substring(word.indexOf('=') + 1);
      switch (word.contains("=") ? word.substring(0, word.indexOf('=')) : word) {
        case "with" -> with.addAll(List.of(value.split("\\|")));
        case "without" -> without.addAll(List.of(value.split("\\|")));
        case "vain" -> vain.addAll(List.of(value.split("\\|")));
        case "scoped" -> scoped.addAll(List.of(value.split(",")));
        case "empty" -> empty = value;
        case "runs" -> runs = Optional.of(word.contains("=") ? value : "");
        case "blank" -> blankWords = value.equals("words");
        case "paths" -> { }
        default -> throw new IllegalStateException("a row of commands.tsv says " + word);
      }
    }
    return new Verb(alternatives(row[1]), object, row[2].endsWith(PROTECTION), row[3], places(row[4]), with, without, empty, rest.contains("blank") || blankWords, blankWords, scoped, rest.contains("paths"), runs, vain);
  }

  static List<List<String>> alternatives(String words) {
    return words.equals("-") ? List.of(List.of()) : List.of(words.split("\\|")).stream().map(one -> List.of(one.split(" "))).toList();
  }

  /// The option that takes the targets of a command of a team, or its words.
  static Verb own(List<String> words, String effect, String targets, String syntax) {
    return new Verb(List.of(words), "hosts", false, effect, List.of(new Place(targets.isEmpty() ? "words" : targets, syntax.isEmpty() ? "list" : syntax)), List.of(), List.of(), "", false, false, List.of(), false, Optional.empty(), List.of());
  }

  static List<Place> places(String column) {
    return column.equals("-") ? List.of() : List.of(column.split(" ")).stream().map(Verb::place).toList();
  }

  private static Place place(String text) {
    var from = text.startsWith("word:") ? "word:".length() : 0;
    var colon = text.indexOf(':', from);
    return colon < 0 ? new Place(text, "list") : new Place(text.substring(0, colon), text.substring(colon + 1));
  }
}
