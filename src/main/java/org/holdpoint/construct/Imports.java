package org.holdpoint.construct;

import grammar.construct.ConstructParser.BracesContext;
import grammar.construct.ConstructParser.ElementContext;
import grammar.construct.ConstructParser.LiteralContext;
import grammar.construct.ConstructParser.NameWordContext;
import grammar.construct.ConstructParser.ParensContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;

/// The names that a program gives to what it imports, with their paths in full (ECMAScript 2025, "Imports"; Python reference 7.11, "The import statement").
final class Imports {

  private static final String IMPORT = "import";
  private static final String FROM = "from";
  private static final String AS = "as";
  private static final String REQUIRE = "require";

  private final Map<String, List<String>> names = new HashMap<>();

  private Imports() {}

  /// Of the outermost parts of a program.
  static Map<String, List<String>> of(List<? extends ParserRuleContext> parts, boolean python) {
    var imports = new Imports();
    for (var at = 0; at < parts.size(); at++) {
      if (python && word(parts, at).equals(FROM)) {
        imports.from(parts, at);
      } else if (!python && word(parts, at).equals(REQUIRE) && at > 1) {
        imports.script(parts, at - 2);
      } else if (word(parts, at).equals(IMPORT) && (at == 0 || !sameLine(parts, at - 1, at) || !python)) {
        if (python) {
          imports.modules(parts, at + 1);
        } else {
          imports.script(parts, at + 1);
        }
      }
    }
    return Map.copyOf(imports.names);
  }

  private static String word(List<? extends ParserRuleContext> parts, int at) {
    return at < parts.size() && parts.get(at) instanceof NameWordContext name ? name.getText() : "";
  }

  private static boolean sameLine(List<? extends ParserRuleContext> parts, int one, int other) {
    return parts.get(one).getStop().getLine() == parts.get(other).getStart().getLine();
  }

  /// `import * as rds from "aws-cdk-lib/aws-rds"`, `import { aws_rds as rds } from "aws-cdk-lib"`, `import rds = require("…")`: what stands between the word and the first text.
  private void script(List<? extends ParserRuleContext> parts, int from) {
    var to = from;
    while (to < parts.size() && !(parts.get(to) instanceof LiteralContext) && !(parts.get(to) instanceof ParensContext) && !word(parts, to).equals(IMPORT)) {
      to++;
    }
    var text = to < parts.size() && parts.get(to) instanceof ParensContext call && call.inner.element().size() == 1 ? call.inner.element(0).getText() : to < parts.size() && parts.get(to) instanceof LiteralContext said ? said.getText() : "";
    if (text.length() < 3 || "\"'".indexOf(text.charAt(0)) < 0) {
      return;
    }
    var module = List.of(text.substring(1, text.length() - 1).split("/"));
    for (var at = from; at < to; at++) {
      if (parts.get(at) instanceof BracesContext braces) {
        braces.inner.element().forEach(one -> named(one.part(), 0, one.part().size(), module));
      } else if (!word(parts, at).isEmpty() && !List.of(FROM, AS, "type", REQUIRE).contains(word(parts, at))) {
        names.put(word(parts, at), module);
      }
    }
  }

  /// `import aws_cdk.aws_rds as rds, pulumi`, to the end of the line.
  private void modules(List<? extends ParserRuleContext> parts, int from) {
    each(parts, from, (begin, end) -> {
      var words = IntStream.range(begin, end).mapToObj(at -> word(parts, at)).filter(word -> !word.isEmpty()).toList();
      if (words.size() > 2 && words.get(words.size() - 2).equals(AS)) {
        names.put(words.getLast(), List.copyOf(words.subList(0, words.size() - 2)));
      } else if (!words.isEmpty()) {
        names.put(words.getFirst(), List.of(words.getFirst()));
      }
    });
  }

  /// `from aws_cdk import aws_rds as rds, RemovalPolicy`, to the end of the line or in parentheses.
  private void from(List<? extends ParserRuleContext> parts, int from) {
    var module = new ArrayList<String>();
    var at = from + 1;
    while (at < parts.size() && sameLine(parts, from, at) && !word(parts, at).equals(IMPORT)) {
      if (!word(parts, at).isEmpty()) {
        module.add(word(parts, at));
      }
      at++;
    }
    if (at + 1 >= parts.size() || !word(parts, at).equals(IMPORT) || module.isEmpty()) {
      return;
    }
    if (parts.get(at + 1) instanceof ParensContext list) {
      list.inner.element().stream().map(ElementContext::part).forEach(one -> named(one, 0, one.size(), module));
    } else {
      each(parts, at + 1, (begin, end) -> named(parts, begin, end, module));
    }
  }

  /// What stands between the commas of a line, which goes on to its end.
  private static void each(List<? extends ParserRuleContext> parts, int from, BiConsumer<Integer, Integer> read) {
    var begin = from;
    for (var end = begin; end <= parts.size(); end++) {
      var ends = end == parts.size() || !sameLine(parts, from - 1, end);
      if (ends || parts.get(end).getText().equals(",")) {
        read.accept(begin, end);
        begin = end + 1;
      }
      if (ends) {
        return;
      }
    }
  }

  /// `aws_rds as rds`, or `aws_rds` alone.
  private void named(List<? extends ParserRuleContext> parts, int from, int to, List<String> module) {
    if (to > from && !word(parts, from).isEmpty()) {
      var path = new ArrayList<>(module);
      path.add(word(parts, from));
      names.put(to - from == 3 && word(parts, from + 1).equals(AS) ? word(parts, from + 2) : word(parts, from), List.copyOf(path));
    }
  }
}
