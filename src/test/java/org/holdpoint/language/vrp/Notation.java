package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;

/// The notation of the VRP command reference in its parts: a word, a value, a bracket with what is in it. `{ … } *` is at least one of them, `&<1-8>` any number.
final class Notation {

  private Notation() {}

  static List<String> elements(String syntax) {
    // A value that is printed as a word: `{ vpn-target } &<1-8>`.
    var plain = syntax.replaceAll("\\{ ([\\w-]+) \\}\\s*&<[^>]*>", "{ <$1> }*").replaceAll("(<[^<>]*>)\\s*&<[^>]*>", "{ $1 }*").replaceAll("\\s*&<[^>]*>", "*").replaceAll("\\s+\\*", "*").replaceAll("\\s+", " ").strip();
    var elements = new ArrayList<String>();
    var start = 0;
    var depth = 0;
    for (var at = 0; at <= plain.length(); at++) {
      var end = at == plain.length() || depth == 0 && plain.charAt(at) == ' ';
      if (end && at > start) {
        elements.add(plain.substring(start, at).strip());
      }
      if (end) {
        start = at + 1;
      } else if ("[{".indexOf(plain.charAt(at)) >= 0) {
        depth++;
      } else if ("]}".indexOf(plain.charAt(at)) >= 0) {
        depth--;
      }
    }
    return elements;
  }

  /// What stands between the bars of a bracket, at its own level.
  static List<String> choices(String bracket) {
    var inner = bracket.substring(1, bracket.lastIndexOf(bracket.charAt(0) == '[' ? ']' : '}'));
    var choices = new ArrayList<String>();
    var start = 0;
    var depth = 0;
    for (var at = 0; at <= inner.length(); at++) {
      if (at == inner.length() || depth == 0 && inner.charAt(at) == '|') {
        choices.add(inner.substring(start, at).strip());
        start = at + 1;
      } else if ("[{".indexOf(inner.charAt(at)) >= 0) {
        depth++;
      } else if ("]}".indexOf(inner.charAt(at)) >= 0) {
        depth--;
      }
    }
    return choices.stream().filter(choice -> !choice.isEmpty()).toList();
  }

  /// Whether two parts are the same, whatever their values are called.
  static boolean alike(String one, String other) {
    return unnamed(one).equals(unnamed(other));
  }

  private static String unnamed(String part) {
    return part.replaceAll("<[^<>]*>", "<>").replace(" ", "");
  }

  /// The words before the first value; the value as well where more follows it.
  static int untilFirstValue(List<String> form) {
    var words = 1;
    while (words < form.size() && form.get(words).matches("[\\w.-]+")) {
      words++;
    }
    return words + 1 < form.size() && form.get(words).startsWith("<") ? words + 1 : words;
  }

  /// `peer`, its address, and the words before the next value.
  static int peerKey(List<String> form) {
    var words = Math.min(2, form.size());
    while (words < form.size() && form.get(words).matches("[\\w.-]+")) {
      words++;
    }
    return words;
  }
}
