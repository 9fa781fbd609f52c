package org.holdpoint.language.arm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.arm.BicepText.Sort;
import org.holdpoint.language.arm.BicepText.Token;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// A file of Bicep → the template that it stands for: `parameters`, `variables` and `resources`, each at its place. What an expression comes to is not worked out: it is written as a template writes one (`[…]`), and so is unknown.
/// Of a resource made in a loop the body is there once; one that is only referred to (`existing`) is left out.
final class Bicep {

  /// What a file is deployed to: `targetScope = 'subscription'`.
  static final String SCOPE = "targetScope";
  /// Functions that name a thing by its type and name ("Bicep functions - resources", Microsoft Learn): the last word is its name.
  private static final Set<String> NAMING = Set.of("subscriptionResourceId", "tenantResourceId", "managementGroupResourceId", "resourceId", "extensionResourceId");
  private static final String RESOURCE = "resource";
  private static final String PARAMETERS = "parameters";
  private static final String VARIABLES = "variables";
  private static final Set<String> CONTINUES = Set.of("?", ":", "&", "|", "=", "+", "*", ".", ">", "<", "!");
  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private final List<Entry> parameters = new ArrayList<>();
  private final List<Entry> variables = new ArrayList<>();
  /// Things that are there already, by the word that the file calls them with, and what they are named.
  private final Map<String, Scalar> existing = new HashMap<>();
  private Optional<Scalar> scope = Optional.empty();
  private int next;

  private Bicep(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// Throws [UnreadableException] where a brace or a bracket is not closed.
  static Mapping template(SourceFile file) {
    var bicep = new Bicep(BicepText.of(file));
    var start = file.start();
    var resources = new ArrayList<YamlNode>();
    while (!bicep.ended()) {
      bicep.statement(resources);
    }
    var parts = new ArrayList<>(List.of(block(PARAMETERS, bicep.parameters, start), block(VARIABLES, bicep.variables, start), new Entry(new Scalar("resources", true, start), new Sequence(resources, start))));
    bicep.scope.ifPresent(scope -> parts.add(new Entry(new Scalar(SCOPE, true, scope.at()), scope)));
    return new Mapping(List.copyOf(parts), start);
  }

  private static Entry block(String name, List<Entry> entries, Span at) {
    return new Entry(new Scalar(name, true, at), new Mapping(List.copyOf(entries), at));
  }

  private void statement(List<YamlNode> resources) {
    var first = tokens.get(next++);
    if (first.says(RESOURCE)) {
      resource(first, resources, 0);
    } else if (first.says(SCOPE) && !ended() && peek().says("=")) {
      next++;
      scope = value(0) instanceof Scalar said ? Optional.of(said) : scope;
    } else if ((first.says("param") || first.says("var")) && !ended() && peek().sort() == Sort.WORD) {
      var name = take().word();
      var variable = first.says("var");
      while (!ended() && !peek().says("=") && peek().sort() != Sort.LINE) {
        next++;
      }
      if (!ended() && peek().says("=")) {
        next++;
        var value = value(0);
        (variable ? variables : parameters).add(new Entry(name, variable ? value : new Mapping(List.of(new Entry(new Scalar("defaultValue", true, name.at()), value)), name.at())));
      }
    } else if (first.sort() != Sort.LINE) {
      // What follows a decorator, an output or a module says nothing of resources.
      while (!ended() && peek().sort() != Sort.LINE) {
        nested(0);
      }
    }
  }

  /// `resource keep 'Microsoft.Authorization/locks@2020-05-01' = if (prod) { … }`, behind its first word.
  private void resource(Token first, List<YamlNode> resources, int depth) {
    var type = Optional.<Token>empty();
    var there = false;
    var called = ended() ? "" : peek().word().text();
    while (!ended() && !peek().says("=") && peek().sort() != Sort.LINE) {
      var token = take();
      type = token.sort() == Sort.TEXT ? Optional.of(token) : type;
      there |= token.says("existing");
    }
    while (!ended() && !peek().says("{") && peek().sort() != Sort.LINE) {
      next++;
    }
    if (ended() || !peek().says("{") || type.isEmpty()) {
      return;
    }
    var body = (Mapping) braces(depth + 1);
    var named = type.get().word();
    var versionless = new Scalar(named.text().replaceFirst("@.*", ""), false, named.at());
    var entries = new ArrayList<>(List.of(new Entry(new Scalar("type", true, first.word().at()), versionless)));
    entries.addAll(body.entries());
    if (there) {
      body.at("name").filter(Scalar.class::isInstance).ifPresent(name -> existing.put(called, (Scalar) name));
    } else {
      resources.add(new Mapping(List.copyOf(entries), first.word().at().to(body.at())));
    }
  }

  private YamlNode braces(int depth) {
    var open = take();
    var entries = new ArrayList<Entry>();
    var inside = new ArrayList<YamlNode>();
    while (closes(open, "}", depth)) {
      var name = take();
      if (name.says(RESOURCE) && !ended() && peek().sort() == Sort.WORD) {
        resource(name, inside, depth);
      } else if (name.sort() != Sort.MARK && !ended() && peek().says(":")) {
        next++;
        var value = value(depth + 1);
        entries.add(new Entry(name.word(), value));
      }
    }
    if (!inside.isEmpty()) {
      entries.add(new Entry(new Scalar("resources", true, open.word().at()), new Sequence(inside, open.word().at())));
    }
    return new Mapping(List.copyOf(entries), open.word().at().to(take().word().at()));
  }

  private YamlNode brackets(int depth) {
    var open = take();
    var items = new ArrayList<YamlNode>();
    var loop = !ended() && peek().says("for");
    while (closes(open, "]", depth)) {
      if (loop) {
        nested(depth + 1);
      } else {
        items.add(value(depth + 1));
      }
    }
    var at = open.word().at().to(take().word().at());
    return loop ? new Scalar("[for]", true, at) : new Sequence(List.copyOf(items), at);
  }

  /// Past ends of lines and commas; whether something more stands before the mark that closes.
  private boolean closes(Token open, String mark, int depth) {
    while (!ended() && (peek().sort() == Sort.LINE || peek().says(","))) {
      next++;
    }
    if (ended() || depth > DEEPEST) {
      throw new UnreadableException(open.word().at(), ended() ? "what is opened here is not closed" : "more than " + DEEPEST + " parts inside each other");
    }
    return !peek().says(mark);
  }

  /// A value up to the end of its line, a comma, or what closes the part around it.
  private YamlNode value(int depth) {
    if (ended() || peek().sort() == Sort.LINE) {
      return new Scalar("", true, tokens.get(Math.min(next, tokens.size()) - 1).word().at());
    }
    if (peek().says("{")) {
      return braces(depth);
    }
    if (peek().says("[")) {
      return brackets(depth);
    }
    var from = next;
    var parts = 0;
    while (!ended() && !peek().says(",") && !peek().says("}") && !peek().says("]") && (peek().sort() != Sort.LINE || goesOn())) {
      nested(depth + 1);
      parts++;
    }
    var last = tokens.get(Math.max(next - 1, from));
    var first = tokens.get(from);
    next = Math.max(next, from + 1);
    var at = first.word().at().to(last.word().at());
    return parts == 1 && first.sort() == Sort.TEXT || parts == 1 && plain(first) ? new Scalar(first.word().text(), first.sort() != Sort.TEXT, at) : new Scalar(expression(first, parts, tokens.subList(from, next)), true, at);
  }

  private static boolean plain(Token word) {
    return word.sort() == Sort.WORD && (Set.of("true", "false", "null").contains(word.word().text()) || Character.isDigit(word.word().text().charAt(0)));
  }

  /// As a template writes it: `[parameters('sku')]`, or what no reader settles.
  private String expression(Token first, int parts, List<Token> whole) {
    var name = first.word().text();
    if (NAMING.contains(name) && whole.size() > 2) {
      return named(whole.get(whole.size() - 2).sort() == Sort.LINE && whole.size() > 3 ? whole.get(whole.size() - 3) : whole.get(whole.size() - 2));
    }
    if (existing.containsKey(name) && parts == 3 && whole.getLast().says("id")) {
      return existing.get(name).text();
    }
    if (parts == 1 && first.sort() == Sort.WORD) {
      return "[" + (variables.stream().anyMatch(one -> one.key().text().equals(name)) ? VARIABLES : PARAMETERS) + "('" + name + "')]";
    }
    return "[" + name.replace("$", "") + (parts > 1 ? " …" : "") + "]";
  }

  /// The name of a thing: text, or what a parameter or variable before stands for.
  private String named(Token last) {
    var name = last.word().text();
    return last.sort() == Sort.TEXT ? name : variables.stream().filter(one -> one.key().text().equals(name)).map(Entry::value).filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text()).findFirst()
        .or(() -> parameters.stream().filter(one -> one.key().text().equals(name)).flatMap(one -> ((Mapping) one.value()).at("defaultValue").stream()).filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text()).findFirst())
        .orElse("[" + name + "]");
  }

  /// An expression goes on behind the end of a line that ends, or before one that begins, with a sign that joins.
  private boolean goesOn() {
    return next > 0 && CONTINUES.contains(tokens.get(next - 1).word().text()) || next + 1 < tokens.size() && CONTINUES.contains(tokens.get(next + 1).word().text());
  }

  /// One word, or all up to what closes it.
  private void nested(int depth) {
    var open = take();
    var mark = open.says("{") ? "}" : open.says("[") ? "]" : open.says("(") ? ")" : "";
    while (!mark.isEmpty() && closes(open, mark, depth)) {
      nested(depth + 1);
    }
    next += mark.isEmpty() ? 0 : 1;
  }

  private boolean ended() {
    return next >= tokens.size();
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }
}
