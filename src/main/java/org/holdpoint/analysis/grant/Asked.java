package org.holdpoint.analysis.grant;

import java.util.Arrays;
import java.util.List;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.ConsequenceFact.AskedTable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Which tables a document asks for their rows before it takes them away, and stops where these are not as it expects.
final class Asked {

  private final List<AskedTable> questions;
  /// Whether a tool for migrations runs the file: it stops where a statement fails, with a transaction around it or without.
  private final boolean tool;

  private Asked(List<AskedTable> questions, boolean tool) {
    this.questions = questions;
    this.tool = tool;
  }

  static Asked of(List<Fact> own, WayBack back) {
    var questions = own.stream().filter(AskedTable.class::isInstance).map(AskedTable.class::cast).toList();
    return new Asked(questions, !questions.isEmpty() && (back.headed() || Destructions.MIGRATION.matcher(Made.file(questions.getFirst().key())).matches()));
  }

  /// Whether it asks for the rows of this thing before this place.
  boolean before(Securable what, Key key, int order, Span at) {
    return questions.stream().anyMatch(one -> Made.file(one.key()).equals(Made.file(key)) && one.at().line() <= at.line() && (tool || order <= one.until()) && same(Arrays.asList(one.table().split("\\.")), what.path()));
  }

  /// Where one of them is written without its schema, the other one is of any.
  private static boolean same(List<String> one, List<String> other) {
    var length = Math.min(one.size(), other.size());
    return length > 0 && Made.name(one.subList(one.size() - length, one.size())).equals(Made.name(other.subList(other.size() - length, other.size())));
  }
}
