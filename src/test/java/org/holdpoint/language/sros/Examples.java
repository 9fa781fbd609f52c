package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;

/// Lines that the syntax of the reference allows: the shortest one, and one with every option.
final class Examples {
  private Examples() {}

  static List<List<String>> of(Rows.Form form) {
    var examples = new ArrayList<List<String>>();
    for (boolean options : List.of(false, true)) {
      var words = new ArrayList<String>();
      if (form.negated()) words.add("no");
      words.add(form.keyword());
      form.arguments().forEach(part -> add(part, options, words));
      if (!examples.contains(words)) examples.add(words);
    }
    return examples;
  }

  private static void add(Syntax part, boolean options, List<String> words) {
    switch (part) {
      case Syntax.Literal(var text) -> words.add(text);
      case Syntax.Parameter _ -> words.add("7");
      case Syntax.Group(boolean optional, _, var alternatives) -> {
        if (!optional || options) alternatives.getFirst().forEach(inner -> add(inner, options, words));
      }
    }
  }
}
