package org.holdpoint.finding;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.Mend;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.ContextFact.SilentLeave;
import org.holdpoint.fact.ContextFact.SurplusClose;
import org.holdpoint.fact.Fact;

/// Edits of the file of a finding that take its cause away. `safe` fixes may be applied without a second look.
public record Fix(String description, boolean safe, List<Edit> edits) {

  public Fix {
    edits = List.copyOf(edits);
  }

  /// The fix that a fact knows for itself, if it does: closing lines to add or to take out.
  static Optional<Fix> of(Fact fact) {
    var edits = switch (fact) {
      case MisplacedLine line -> edits(line.mends());
      case SurplusClose close -> edits(close.mends());
      case SilentLeave leave -> edits(leave.mends());
      case Fact _ -> List.<Edit>of();
    };
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(describe(edits), true, edits));
  }

  static List<Edit> edits(List<Mend> mends) {
    return mends.stream().map(mend -> mend.removes() ? new Edit(mend.line(), Optional.of(mend.line() + 1), "") : new Edit(mend.line(), Optional.empty(), mend.text())).toList();
  }

  private static String describe(List<Edit> edits) {
    var words = edits.stream().map(edit -> edit.endLine().isPresent() ? "remove line " + edit.line() : "add `" + edit.insert().strip() + "` before line " + edit.line()).toList();
    var distinct = words.stream().distinct().toList();
    return String.join(", ", distinct) + (distinct.size() < words.size() ? " (" + words.size() + " times)" : "");
  }
}
