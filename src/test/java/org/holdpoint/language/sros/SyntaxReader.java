package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the syntax text of the reference and repairs what it writes loosely: `[ <x> <...> <(> <up> <to> <5> <max> <)> ]` is a repetition, as is
/// `<x> [ <x> ]`; a bare word that is one alternative to a parameter, or repeats one, is a parameter (`[ authentication-key | <hash-key> ]`).
final class SyntaxReader {
  private static final String MORE = "<...>";
  private final List<String> tokens;
  private final String keyword;
  private int next;

  private SyntaxReader(List<String> tokens) {
    this.tokens = tokens;
    this.keyword = tokens.isEmpty() ? "" : tokens.getFirst();
  }

  /// The pieces, keyword first; empty if brackets do not match.
  static Optional<List<Syntax>> read(String text) {
    String plain = text.replaceAll("<\\(>.*?<\\)>", MORE).replaceAll("<[^<> ]*> <\\.\\.\\.> <\\d+>", "<number>")
        .replaceAll("<\\.\\.\\.>( <\\.\\.\\.>)+", MORE).replaceAll("\\[ <\\.\\.\\.> \\]", "[ <word> <...> ]").trim();
    var reader = new SyntaxReader(List.of(plain.split(" +")));
    try {
      var sequence = reader.sequence("");
      return reader.next == reader.tokens.size() ? Optional.of(joinRepeats(sequence)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private List<Syntax> sequence(String end) {
    var parts = new ArrayList<Syntax>();
    while (next < tokens.size() && !tokens.get(next).equals(end) && !tokens.get(next).equals("|")) {
      String token = tokens.get(next++);
      switch (token) {
        case "[", "{" -> parts.add(group(token.equals("[")));
        case "]", "}" -> throw new IllegalArgumentException(token);
        case MORE -> repeatLast(parts);
        default -> parts.add(token.startsWith("<") && token.endsWith(">") && token.length() > 2
            ? new Syntax.Parameter(token.substring(1, token.length() - 1).replaceAll("[,;|]", "")) : new Syntax.Literal(token));
      }
    }
    return joinRepeats(parts);
  }

  private static void repeatLast(List<Syntax> parts) {
    if (!parts.isEmpty() && parts.getLast() instanceof Syntax.Parameter || parts.size() == 1) {
      parts.add(new Syntax.Group(true, true, List.of(List.of(parameter(parts.getLast())))));
    }
  }

  private static Syntax parameter(Syntax part) {
    return part instanceof Syntax.Literal(var text) ? new Syntax.Parameter(text) : part;
  }

  private Syntax group(boolean optional) {
    String end = optional ? "]" : "}";
    var alternatives = new ArrayList<List<Syntax>>();
    alternatives.add(sequence(end));
    while (next < tokens.size() && tokens.get(next).equals("|")) {
      next++;
      alternatives.add(sequence(end));
    }
    if (next == tokens.size()) throw new IllegalArgumentException("no " + end);
    next++;
    return new Syntax.Group(optional, false, withBareParameters(alternatives));
  }

  private List<List<Syntax>> withBareParameters(List<List<Syntax>> alternatives) {
    boolean beside = alternatives.stream().anyMatch(alternative -> alternative.getFirst() instanceof Syntax.Parameter);
    if (!beside) return List.copyOf(alternatives);
    return alternatives.stream().map(alternative -> alternative.size() == 1 && alternative.getFirst() instanceof Syntax.Literal(var text)
        && (text.equals(keyword) || text.matches(".*-(id|name|address|string|number|key|index|prefix)"))
        ? List.<Syntax>of(new Syntax.Parameter(text)) : alternative).toList();
  }

  /// `<x> [ <x> ]`, `[ <x> [ <x> ] ]`, `<x> [ x <...> ]`: any number of `<x>`.
  private static List<Syntax> joinRepeats(List<Syntax> parts) {
    var joined = new ArrayList<Syntax>();
    for (var part : parts) {
      if (!joined.isEmpty() && joined.getLast() instanceof Syntax.Parameter(var name) && part instanceof Syntax.Group(boolean optional, _, var alternatives)
          && optional && alternatives.size() == 1 && alternatives.getFirst().stream().allMatch(inner -> sameName(name, inner))) {
        joined.add(new Syntax.Group(true, true, List.of(List.of(new Syntax.Parameter(name)))));
      } else {
        joined.add(part);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean sameName(String name, Syntax part) {
    return switch (part) {
      case Syntax.Parameter(var other) -> stem(other).equals(stem(name)) || stem(name).endsWith("expr") && stem(other).endsWith("expr");
      case Syntax.Literal(var other) -> stem(other).equals(stem(name));
      case Syntax.Group(boolean optional, _, var alternatives) -> optional && alternatives.size() == 1
          && alternatives.getFirst().stream().allMatch(inner -> sameName(name, inner));
    };
  }

  private static String stem(String name) {
    return name.replaceAll("-?\\d$", "");
  }
}
