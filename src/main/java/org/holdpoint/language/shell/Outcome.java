package org.holdpoint.language.shell;

/// What is known after a command: where it went well, and where it did not. Both are one where that makes no difference.
record Outcome(State ok, State failed) {

  static Outcome of(State state) {
    return new Outcome(state, state);
  }

  boolean same() {
    return ok == failed;
  }

  /// The state where it is not asked how it went.
  State either() {
    return State.join(ok, failed);
  }

  /// The same, with a state of its own for each way.
  Outcome apart() {
    return same() ? new Outcome(ok, ok.copy()) : this;
  }

  Outcome negated() {
    return new Outcome(failed, ok);
  }
}
