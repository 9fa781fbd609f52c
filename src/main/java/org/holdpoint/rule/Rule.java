package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Severity;

/// When a fact is a risk, and why. The id is the path of its file: `routing/session-without-prefix-limit`. `on` is the kind of fact it looks at, in
/// kebab case; `beside` is the severity beside an error of another line, see [Beside]; a `silent` rule says nothing where no such error is; `joins` are the facts that it sees beside it, and with `groupBy` all facts of its own kind with the same value. `at` says where the finding
/// stands, `evidence` what else speaks for it; `needs` is what `when` asks of the sides of a change.
public record Rule(String id, String category, Severity severity, Severity beside, boolean silent, String on, List<Join> joins, Optional<Expression> groupBy, Expression when, Needs needs, PlacePath at,
    List<PlacePath> evidence, Wording wording) {

  public Rule {
    joins = List.copyOf(joins);
    evidence = List.copyOf(evidence);
  }

  /// The family of its category, which is its folder.
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }

  /// Whether it sees other facts beside the one it looks at.
  public boolean joined() {
    return !joins.isEmpty() || groupBy.isPresent();
  }

  /// What it says.
  public RuleWords words() {
    return wording.words();
  }

  public String title() {
    return words().title();
  }

  public Template message() {
    return words().message();
  }

  public Template why() {
    return words().why();
  }

  public Template repair() {
    return words().repair();
  }

  public Template ask() {
    return words().ask();
  }

  public List<Verify> verify() {
    return words().verify();
  }

  public List<String> incidents() {
    return words().incidents();
  }

  public List<String> sources() {
    return words().sources();
  }

  public List<RuleExample> examples() {
    return words().examples();
  }
}
