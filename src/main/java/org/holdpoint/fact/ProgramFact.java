package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// What programs refuse to do, as far as their text shows it. Nothing of it was ever run.
public sealed interface ProgramFact extends Fact {

  /// A question of a program and what it does where the answer is yes, or what it does with an error that it catches.
  /// @param function in which it stands; empty outside of one
  /// @param asked the condition as it is written, with single blanks; of an error what is caught
  /// @param says the statement by which it refuses, else the first one below the question
  /// @param how `refuses` (raises, throws or ends), `tells` (only writes or logs), `goes on`
  /// @param caught whether an error is caught
  record ProgramCheck(Key key, Span at, Span within, String function, String asked, String says, String how, boolean caught) implements ProgramFact {}

  /// A function of a program that is there to test others.
  /// @param name of the function
  record ProgramTest(Key key, Span at, Span within, String name) implements ProgramFact {}

  /// A check by which a program refused something before the change, and what is left of it.
  /// @param function in which it stood, and which is still there
  /// @param asked the condition under which it refused; of an error what was caught
  /// @param said the statement by which it did
  /// @param sort `told` (it only tells now), `gone`, `narrower` (it refuses in fewer cases), `swallowed` (an error that was handed on is not any more)
  /// @param bounds whether what it asks is about a number, a size or emptiness
  /// @param now what stands there now; empty where nothing does
  /// @param before where it stood
  record CheckLost(Key key, Span at, Span within, String function, String asked, String said, String sort, boolean bounds, String now, Span before) implements ProgramFact {}

  /// A test that is gone, while others of its file are still there. It stands at the one before it, or the first.
  /// @param name of the function
  /// @param left (tests) how many are left
  /// @param before where it stood
  record TestGone(Key key, Span at, Span within, String name, int left, Span before) implements ProgramFact {}
}
