package org.holdpoint.language.bird;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.tree.Leaves;

/// What the names of a file stand for: `define`, functions without arguments, and the protocols by their kind.
final class Names {

  private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]");
  /// A constant that is made of constants that are made of constants: no author goes further.
  private static final int DEEPEST = 4;

  private final Map<String, List<Token>> constants = new HashMap<>();
  private final Map<String, Clause> functions = new LinkedHashMap<>();
  private final Map<String, String> protocols = new LinkedHashMap<>();

  private Names() {}

  static Names of(List<Clause> clauses) {
    var names = new Names();
    for (var clause : clauses) {
      switch (clause.word(0)) {
        case "define" -> names.constants.put(clause.word(1), clause.words().subList(Math.min(3, clause.words().size()), clause.words().size()));
        case "function" -> {
          if (clause.words().size() > 3 && clause.word(3).equals(")")) {
            names.functions.put(clause.word(1), clause);
          }
        }
        case "protocol" -> clause.words().stream().skip(1).map(Token::plain).filter(word -> !word.equals("v2") && !word.equals("v3")).skip(1).findFirst().filter(word -> !word.equals("from"))
            .ifPresent(name -> names.protocols.put(name, clause.word(1)));
        case String _ -> { }
      }
    }
    return names;
  }

  /// What a constant stands for; the words themselves, where they are no constant.
  List<Token> meaning(List<Token> tokens) {
    return tokens.size() == 1 ? constants.getOrDefault(tokens.getFirst().plain(), tokens) : tokens;
  }

  /// The number that a word is, or that the constant of that name is.
  Optional<Long> number(Token token) {
    var meant = meaning(List.of(token));
    return meant.size() == 1 && Leaves.isNumber(meant.getFirst().text()) && meant.getFirst().text().length() < 11 ? Optional.of(Long.parseLong(meant.getFirst().text())) : Optional.empty();
  }

  Map<String, List<Token>> constants() {
    return constants;
  }

  /// The function of that name that takes no arguments.
  Optional<Clause> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  Map<String, Clause> functions() {
    return functions;
  }

  /// The kind of the protocol of that name: `bgp`.
  Optional<String> protocol(String name) {
    return Optional.ofNullable(protocols.get(name));
  }

  /// A community as it is written elsewhere: `64500:100` for `(64500, 100)`, or for a constant that is one.
  String community(List<Token> tokens) {
    return community(tokens, 0);
  }

  private String community(List<Token> tokens, int depth) {
    var text = new StringBuilder();
    for (var token : tokens) {
      if (token.is(",")) {
        text.append(':');
      } else if (!BRACKETS.contains(token.text())) {
        var meant = depth < DEEPEST ? meaning(List.of(token)) : List.of(token);
        text.append(meant.size() == 1 ? meant.getFirst().text() : community(meant, depth + 1));
      }
    }
    return text.toString();
  }
}
