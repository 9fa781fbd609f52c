package org.holdpoint.analysis.expression;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdpoint.fact.ArtifactFact.Backtracking;
import org.holdpoint.fact.ArtifactFact.Expression;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Regular expressions that an engine which backtracks may try in very many ways before it says no.
public final class Backtrackings {

  /// Engines that never backtrack: finite automata by their own documentation.
  private static final Set<String> LINEAR = Set.of("re2", "re2j", "go", "golang", "rust", "rust-regex", "hyperscan", "vectorscan", "dfa", "nfa", "linear", "automaton", "lucene", "awk", "grep");
  private static final int LONGEST = 5_000;

  private Backtrackings() {}

  /// What follows from the facts of one document.
  public static List<Fact> of(List<Fact> own) {
    return own.stream().filter(Expression.class::isInstance).map(Expression.class::cast).filter(one -> one.pattern().length() <= LONGEST).<Fact>mapMulti((one, found) ->
        Ambiguity.of(one.pattern()).ifPresent(ambiguity -> found.accept(new Backtracking(new Key(one.key().subject(), "backtracking", one.key().path()), one.at(), one.within(), one.pattern(),
            one.engine(), LINEAR.contains(one.engine().toLowerCase(Locale.ROOT)), ambiguity.growth(), ambiguity.wide(), ambiguity.because())))).toList();
  }
}
