package org.holdpoint.language.shell;

import java.util.List;
import java.util.Optional;

/// What a script is made of. Places are characters of its text, from 0, the end exclusive.
sealed interface Node {

  int from();

  int to();

  /// A command with its arguments.
  record Simple(List<Assignment> assignments, List<Word> words, List<Redirect> redirects, int from, int to) implements Node {}

  /// Commands of which each reads what the one before it writes.
  record Pipeline(List<Node> stages, boolean negated, int from, int to) implements Node {}

  /// Commands joined by `&&` (`and`) and `||`, from the left.
  record Chain(Node first, List<Link> links, int from, int to) implements Node {}

  record Link(boolean and, Node node) {}

  /// Commands one after the other; one in the `background` is not waited for.
  record Sequence(List<Item> items, int from, int to) implements Node {}

  record Item(Node node, boolean background) {}

  /// `{ … }`, or `( … )`, whose variables are gone afterwards.
  record Group(Node body, boolean subshell, int from, int to) implements Node {}

  record If(List<Branch> branches, Optional<Node> otherwise, int from, int to) implements Node {}

  record Branch(Node asked, Node run) {}

  /// `for` and `select`: the name, and its values; without values those that the script was called with.
  record ForEach(String name, Optional<List<Word>> values, boolean chosen, Node body, int from, int to) implements Node {}

  /// `for ((…))`.
  record ForCount(String expression, Node body, int from, int to) implements Node {}

  /// `while`, or `until` where `negated`.
  record While(Node asked, boolean negated, Node body, int from, int to) implements Node {}

  record Case(Word subject, List<Clause> clauses, int from, int to) implements Node {}

  record Clause(List<Word> patterns, Optional<Node> body) {}

  record Function(String name, Node body, int from, int to) implements Node {}

  /// `[[ … ]]`: its words, operators among them.
  record Test(List<Word> words, int from, int to) implements Node {}

  /// `((…))`.
  record Calculation(String expression, int from, int to) implements Node {}

  /// A compound command with redirections.
  record Redirected(Node node, List<Redirect> redirects, int from, int to) implements Node {}

  /// `name=value`; `added` for `name+=value`. A list has elements, and no value.
  record Assignment(String name, boolean added, Word value, Optional<List<Word>> elements) {}

  /// `number` is empty where the operator says which; the text of a here-document stands by itself.
  record Redirect(String operator, String number, Word target, Optional<HereDocuments.Document> document) {}
}
