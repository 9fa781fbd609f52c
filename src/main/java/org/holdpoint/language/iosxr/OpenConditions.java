package org.holdpoint.language.iosxr;

import java.util.List;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Word;

/// The conditions of a policy that are open: where one is, `exit` ends it as `endif` does ("Implementing Routing Policy", if statement: "exit … as an alternative to the endif command", Routing
/// Configuration Guide for Cisco NCS 6000 Series Routers, IOS XR 6.4); where none is, it leaves the policy.
final class OpenConditions {

  private boolean policy;
  private int open;

  /// The statement as it is meant after those before it.
  Statement after(Statement statement) {
    var words = statement.kind() == Kind.COMMAND ? statement.texts() : List.<String>of();
    var first = words.isEmpty() ? "" : words.getFirst();
    if (first.equals("route-policy") && words.size() == 2) {
      policy = true;
      open = 0;
    } else if (first.equals("end-policy")) {
      policy = false;
    } else if (policy && first.equals("exit") && words.size() == 1 && open > 0) {
      open--;
      return new Statement(statement.kind(), statement.at(), statement.indent(), List.of(new Word("endif", false, statement.words().getFirst().at())), statement.rooted(), statement.prompt());
    } else if (policy) {
      for (var word : words) {
        open += word.equals("if") ? 1 : word.equals("endif") ? -1 : 0;
      }
    }
    return statement;
  }
}
