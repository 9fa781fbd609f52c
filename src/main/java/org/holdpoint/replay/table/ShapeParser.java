package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;

/// Reads the notation of a shape into its states.
final class ShapeParser {
  private static final ShapeStates.Label SILENT = new ShapeStates.Silent();
  private final String notation;
  private final boolean optionsInAnyOrder;
  private final List<String> tokens;
  private final ShapeStates states = new ShapeStates();
  private int next;

  /// The piece of the machine between two states; an option that begins with a keyword may stand anywhere among its like.
  private record Part(int from, int to, boolean keywordOption) {}

  ShapeParser(String notation, boolean optionsInAnyOrder) {
    this.notation = notation;
    this.optionsInAnyOrder = optionsInAnyOrder;
    this.tokens = tokens(notation);
  }

  /// The keyword that all words of a notation begin with; "" where they begin with a parameter or a bracket.
  static String firstKeyword(String notation) {
    int start = 0;
    while (start < notation.length() && notation.charAt(start) == ' ') start++;
    int end = start;
    while (end < notation.length() && notation.charAt(end) != ' ' && "[]{}|*".indexOf(notation.charAt(end)) < 0) end++;
    return start < end && notation.charAt(start) != '<' ? notation.substring(start, end) : "";
  }

  ShapeStates parse() {
    int start = states.add(SILENT);
    var all = sequence("");
    if (next < tokens.size()) throw wrong("`" + tokens.get(next) + "` stands outside of brackets");
    states.join(start, all.from());
    int end = states.add(SILENT);
    states.join(all.to(), end);
    return states.endingIn(end);
  }

  private Part sequence(String end) {
    var parts = new ArrayList<Part>();
    while (!at(end) && !at("|")) parts.add(element(end));
    int from = states.add(SILENT);
    int last = from;
    for (int i = 0; i < parts.size(); ) {
      int run = optionsFrom(parts, i);
      if (run > 1) {
        int hub = states.add(SILENT);
        states.join(last, hub);
        for (var option : parts.subList(i, i + run)) {
          states.join(hub, option.from());
          states.join(option.to(), hub);
        }
        last = hub;
        i += run;
      } else {
        states.join(last, parts.get(i).from());
        last = parts.get(i++).to();
      }
    }
    return new Part(from, last, false);
  }

  /// How many options that may change places stand here in a row.
  private int optionsFrom(List<Part> parts, int start) {
    int end = start;
    while (optionsInAnyOrder && end < parts.size() && parts.get(end).keywordOption()) end++;
    return end - start;
  }

  private boolean at(String token) {
    return next == tokens.size() ? token.isEmpty() : tokens.get(next).equals(token);
  }

  private Part element(String end) {
    if (next == tokens.size()) throw wrong("`" + end + "` is missing");
    String token = tokens.get(next++);
    return switch (token) {
      case "[" -> group("]", true);
      case "{" -> group("}", false);
      case "]", "}", "*" -> throw wrong("`" + token + "` opens nothing");
      default -> word(token);
    };
  }

  /// A parameter that begins with a colon (`<sdp-id> [<:vc-id>]`) is the end of the word before it: `77:4014`.
  private Part word(String token) {
    if (token.startsWith("<:")) {
      int state = states.add(SILENT);
      return new Part(state, state, false);
    }
    boolean parameter = token.startsWith("<") && token.length() > 2;
    int state = states.add(parameter ? new ShapeStates.Parameter(token.substring(1, token.length() - 1)) : new ShapeStates.Literal(token));
    return new Part(state, state, false);
  }

  private Part group(String end, boolean optional) {
    boolean keywordFirst = next < tokens.size() && !"[{<".contains(tokens.get(next).substring(0, 1));
    int from = states.add(SILENT);
    int to = states.add(SILENT);
    do {
      var alternative = sequence(end);
      states.join(from, alternative.from());
      states.join(alternative.to(), to);
    } while (at("|") && next++ >= 0);
    if (!at(end)) throw wrong("`" + end + "` is missing");
    next++;
    if (next < tokens.size() && at("*")) {
      next++;
      states.join(to, from);
    }
    if (optional) states.join(from, to);
    return new Part(from, to, optional && keywordFirst);
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " in the notation: " + notation);
  }

  /// All keywords of a notation, and the names of its parameters as they stand there.
  static List<String> words(String notation) {
    return tokens(notation);
  }

  private static List<String> tokens(String notation) {
    var tokens = new ArrayList<String>();
    int start = 0;
    for (int at = 0; at <= notation.length(); at++) {
      boolean bracket = at < notation.length() && "[]{}|*".indexOf(notation.charAt(at)) >= 0;
      if (at < notation.length() && !bracket && notation.charAt(at) != ' ') continue;
      if (at > start) tokens.add(notation.substring(start, at));
      if (bracket) tokens.add(notation.substring(at, at + 1));
      start = at + 1;
    }
    return tokens;
  }
}
