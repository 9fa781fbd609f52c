package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What programs refuse to do, as far as their text shows it. Nothing of it was ever run.
public sealed interface ProgramFact extends Fact {

  /// A question of a program and what it does where the answer is yes, or what it does with an error that it catches.
  /// @param function in which it stands; empty outside of one
  /// @param asked the condition as it is written, with single blanks; of an error what is caught; empty at the head of a routine of a database, which asks nothing
  /// @param says the statement by which it refuses, else the first one below the question
  /// @param how `refuses` (raises, throws or ends), `tells` (only writes or logs), `goes on`
  /// @param caught whether an error is caught
  /// @param guards the first statement behind it, in a routine of a database, that deletes or drops; else empty
  record ProgramCheck(Key key, Span at, Span within, String function, String asked, String says, String how, boolean caught, String guards) implements ProgramFact {}

  /// What a program or script does when it is called without more.
  /// @param option the switch for the other way: `apply`, `dry-run`
  /// @param acts whether it acts without it; else it only tells what it would do
  record ProgramMode(Key key, Span at, Span within, String option, boolean acts) implements ProgramFact {}

  /// A comparison by which a program or script picks what it works on.
  /// @param left what is looked at: `lane["name"]`
  /// @param right what it is held against, which the program is given
  /// @param how `exact`, `pattern` where it must fit a pattern, `part` where a part of it must be the same, `order` where it may be more, or less
  /// @param text as it is written
  record ProgramPick(Key key, Span at, Span within, String left, String right, String how, String text) implements ProgramFact {}

  /// A DELETE that a routine, a trigger or an event of a database runs each time.
  /// @param routine its name
  /// @param table from which it deletes
  /// @param demands what all has to hold for a row to go; none where it asks nothing, or one thing or another
  /// @param every whether it has no condition
  /// @param most (rows) how many it deletes at a time, as it is written; empty where it does not say
  record RoutineDeletion(Key key, Span at, Span within, String routine, String table, List<String> demands, boolean every, String most) implements ProgramFact {}

  /// A DELETE of a routine that takes rows which it left alone before.
  /// @param routine its name
  /// @param table from which it deletes
  /// @param gone what had to hold for a row to go, and has not any more
  /// @param every whether nothing has to hold any more
  /// @param most (rows) how many it deleted at a time, where that is gone as well; else empty
  /// @param before where it stood
  record RoutineDeletesMore(Key key, Span at, Span within, String routine, String table, List<String> gone, boolean every, String most, Span before) implements ProgramFact {}

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
  /// @param guards what it kept from being run, in a routine of a database: the first statement behind it that deletes or drops; else empty
  /// @param before where it stood
  record CheckLost(Key key, Span at, Span within, String function, String asked, String said, String sort, boolean bounds, String now, String guards, Span before) implements ProgramFact {}

  /// A test that is gone, while others of its file are still there. It stands at the one before it, or the first.
  /// @param name of the function
  /// @param left (tests) how many are left
  /// @param before where it stood
  record TestGone(Key key, Span at, Span within, String name, int left, Span before) implements ProgramFact {}

  /// A function of a program that takes things away, whichever of its functions does.
  /// @param name of the function
  /// @param pages whether it asks for one page of an answer after the other
  /// @param bounded whether it asks for a list and says how many it wants at most
  /// @param spares what it asks of a thing to leave it alone, where that is a mark: `key.get("hold")`
  /// @param marks the words of such marks that it names anywhere
  /// @param loops what it does again and again
  record TakingFunction(Key key, Span at, Span within, String name, boolean pages, boolean bounded, List<String> spares, List<String> marks, List<ProgramLoop> loops) implements ProgramFact {}

  /// A loop of a function.
  /// @param head as it is written
  record ProgramLoop(String head, Span at) {}

  /// A call by which a program takes something away, or puts it aside.
  /// @param function in which it stands
  /// @param receiver what it is called on; empty where it is called by itself
  /// @param called the name of what is called
  /// @param finality (rank) 0 puts it aside so that it can be had back, 1 takes it away, 2 takes it for good, or all of it
  record TakingCall(Key key, Span at, Span within, String function, String receiver, String called, int finality) implements ProgramFact {}

  /// What a program takes away with less care than before.
  /// @param function in which it does
  /// @param sort `harder` (what could be had back, or in part, is gone for good), `first-page` (a list is read up to a number, where it was read to its end), `mark` (what is marked is no longer left alone)
  /// @param now what stands there now
  /// @param was what stood there
  /// @param before where it stood
  record LooserTaking(Key key, Span at, Span within, String function, String sort, String now, String was, Span before) implements ProgramFact {}
}
