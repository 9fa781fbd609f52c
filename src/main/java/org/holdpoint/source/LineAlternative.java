package org.holdpoint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One alternative of a [LineForm]: what may stand `before` it, itself, and what follows; the small letters it can `begin` with, or `open` where that cannot be told.
///
/// @param before an expression that may match nothing: blanks, a prompt, a word that turns a command around
/// @param itself the alternative
/// @param after the rest of the line
/// @param begins the first letters, in lower case, each once; empty where it is open
/// @param open whether it may begin with anything
record LineAlternative(String before, String itself, String after, String begins, boolean open) {

  /// A group of fewer alternatives is left whole.
  private static final int MANY = 4;
  /// Words that turn a command around; an alternative may stand behind one.
  static final List<String> TURNING = List.of("no ", "default ", "undo ");
  private static final List<String> PROMPTS = List.of("[#>] ?", "# ?", "> ?", "[#>]", "#");

  /// The alternatives of an expression, in its order.
  static List<LineAlternative> all(String regex) {
    var found = new ArrayList<LineAlternative>();
    take("", regex, "", found);
    return List.copyOf(found);
  }

  /// The expression of this one alone.
  String regex() {
    return before + "(?:" + itself + ")" + after;
  }

  private static void take(String before, String regex, String after, List<LineAlternative> found) {
    var pieces = RegexPieces.alternatives(regex);
    if (pieces.size() > 1) {
      pieces.forEach(piece -> take(before, piece, after, found));
      return;
    }
    var group = group(regex);
    if (group.isPresent()) {
      var start = group.get();
      var end = RegexPieces.end(regex, start);
      take(before + regex.substring(0, start), regex.substring(start + 1, end - 1), regex.substring(end) + after, found);
      return;
    }
    var first = Beginnings.letters(regex + after);
    var lead = first.isEmpty() ? lead(regex) : 0;
    var behind = lead == 0 ? "" : Beginnings.letters(regex.substring(lead) + after);
    if (behind.isEmpty() || behind.chars().anyMatch(Character::isWhitespace)) {
      found.add(new LineAlternative(before, regex, after, first, first.isEmpty()));
    } else {
      found.add(new LineAlternative(before + regex.substring(0, lead), regex.substring(lead), after, behind, false));
    }
  }

  /// Where the group of alternatives begins before which nothing stands but what a [LineForm] looks behind; one of few is left whole, unless it has nothing beside it.
  private static Optional<Integer> group(String regex) {
    var at = lead(regex);
    if (at == regex.length() || regex.charAt(at) != '(' || regex.startsWith("(?", at)) {
      return Optional.empty();
    }
    var end = RegexPieces.end(regex, at);
    if (end < regex.length() && "?*+{".indexOf(regex.charAt(end)) >= 0) {
      return Optional.empty();
    }
    var pieces = RegexPieces.alternatives(regex.substring(at + 1, end - 1));
    return pieces.size() == 1 || pieces.size() >= MANY || pieces.stream().anyMatch(one -> group(one).isPresent()) ? Optional.of(at) : Optional.empty();
  }

  /// Where that ends which a [LineForm] looks behind: blanks, a prompt, a word that turns a command around.
  private static int lead(String regex) {
    var at = 0;
    while (at < regex.length()) {
      if (regex.startsWith("\\s*+", at)) {
        at += 4;
      } else if (regex.startsWith("\\s*", at) && !regex.startsWith("\\s*?", at)) {
        at += 3;
      } else if (regex.charAt(at) == '(' && !regex.startsWith("(?", at)) {
        var end = RegexPieces.end(regex, at);
        if (!regex.startsWith("?", end) || regex.startsWith("?+", end) || regex.startsWith("??", end) || !before(regex.substring(at + 1, end - 1))) {
          return at;
        }
        at = end + 1;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean before(String group) {
    var prompt = PROMPTS.stream().filter(group::endsWith).findFirst();
    return prompt.map(end -> group.substring(0, group.length() - end.length())).filter(word -> !word.contains(" ") && !word.contains(".*") && !word.contains("\\s")).isPresent()
        || RegexPieces.alternatives(group).stream().allMatch(word -> TURNING.contains(word.toLowerCase(Locale.ROOT)));
  }
}
