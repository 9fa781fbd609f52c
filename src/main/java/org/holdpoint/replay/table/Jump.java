package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;

/// A line that would enter contexts and goes on with words that the last of them does not take. The device rejects it whole, as any line that it cannot take to its end, and
/// the session stays where it was. `rest` are the words that nothing takes there; never empty.
public record Jump(List<Match.Entered> path, List<String> rest) {

  /// The context that does not take the rest.
  public Context context() {
    return path.getLast().context();
  }

  /// Why the line is rejected when the session is at `from`.
  public String because(Frame from) {
    var place = new ArrayList<>(from.path());
    path.forEach(entered -> place.add(String.join(" ", entered.words())));
    var there = String.join(" > ", place);
    var known = context().takes(rest.getFirst());
    return known ? "the arguments of `" + rest.getFirst() + "` do not fit in " + there : there + " has no command `" + rest.getFirst() + "`";
  }
}
