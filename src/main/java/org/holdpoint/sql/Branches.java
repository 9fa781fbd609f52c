package org.holdpoint.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// How many conditions and loops of Transact-SQL a statement stands in, of statements that are taken one after the other (Transact-SQL reference, IF...ELSE, WHILE, BEGIN...END, TRY...CATCH). A TRY is none, a CATCH is.
final class Branches {

  private static final Set<String> CONDITIONS = Set.of("IF", "ELSE", "WHILE");
  /// What BEGIN begins besides a block.
  private static final Set<String> OTHERS = Set.of("TRAN", "TRANSACTION", "DISTRIBUTED", "DIALOG", "CONVERSATION");

  private final Deque<Boolean> blocks = new ArrayDeque<>();
  private String previous = "";
  private boolean alone;

  void take(String text) {
    var words = Words.first(text, 2);
    var head = Words.at(words, 0);
    var second = Words.at(words, 1);
    var under = CONDITIONS.contains(previous);
    alone = under && !head.equals("BEGIN");
    if (head.equals("BEGIN") && !OTHERS.contains(second)) {
      blocks.push(under || second.equals("CATCH"));
    } else if (head.equals("END")) {
      blocks.poll();
    }
    previous = head;
  }

  int depth() {
    return (int) blocks.stream().filter(one -> one).count() + (alone ? 1 : 0);
  }
}
