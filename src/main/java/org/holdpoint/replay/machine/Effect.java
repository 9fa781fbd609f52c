package org.holdpoint.replay.machine;

import java.util.List;

/// What the device does with one line.
public sealed interface Effect {

  /// Sets a leaf in the context it lands in. `key` identifies the leaf there, `words` are all of it.
  record Set(String key, List<String> words) implements Effect {}

  /// Takes away what `key` names: a leaf or a whole block. `words` are what the line says.
  record Delete(String key, List<String> words) implements Effect {}

  /// Opens one or more levels.
  record Enter(List<String> headers) implements Effect {}

  /// Leaves levels without changing anything; `levels` is 0 where there is nothing to leave.
  record Leave(int levels) implements Effect {}

  /// Gives a node another place or name, or takes it out of effect and back. `other` is the key of the node that it stands beside, or its own new one; `words` are the new ones, else its own.
  record Insert(Arrangement.Manner manner, String key, String other, List<String> words) implements Effect {}

  /// Begins, commits or aborts an edit that takes effect as a whole.
  record Commit(Phase phase) implements Effect {}

  /// The three words of an edit that takes effect as a whole.
  enum Phase {
    BEGIN, COMMIT, ABORT
  }

  /// Not taken here, although another context knows it.
  record Rejected(String because) implements Effect {}

  /// An operational command: it changes no configuration.
  record Exec() implements Effect {}

  /// No context of the table knows the command.
  record Unread() implements Effect {}

  /// A comment, an empty line or printed output.
  record Nothing() implements Effect {

    /// One for all lines.
    static final Nothing NOTHING = new Nothing();
  }

  /// The word that reports use: `set`, `delete`, `enter`, `leave`, `insert`, `commit`, `rejected`, `exec`, `unread`, `nothing`.
  default String word() {
    return switch (this) {
      case Set _ -> "set";
      case Delete _ -> "delete";
      case Enter _ -> "enter";
      case Leave _ -> "leave";
      case Insert _ -> "insert";
      case Commit _ -> "commit";
      case Rejected _ -> "rejected";
      case Exec _ -> "exec";
      case Unread _ -> "unread";
      case Nothing _ -> "nothing";
    };
  }
}
