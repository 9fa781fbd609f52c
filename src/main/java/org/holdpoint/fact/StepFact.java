package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What the steps of a text did before a change, and do no more, or do otherwise: by any program, whether a table knows it or not.
public sealed interface StepFact extends Fact {

  /// A line of a page by which people work, within the heading over it.
  /// @param text without the signs of a list or a table around it
  /// @param listed whether it is an item of a list or a row of a table
  /// @param open whether it is an item of a task list that is not ticked off
  /// @param under the heading over it; empty where there is none
  /// @param order `request` on a page that is a change request, `page` on one that says by whom, when or how it is taken back, `none` on any other
  /// @param part the part of a request that its name, or else the heading over it, says: `when`, `who`, `steps`, `trial`, `back`, `what` is touched and why; empty where it says none
  /// @param said what stands behind its name; all of it where it has none
  record WrittenStep(Key key, Span at, Span within, String text, boolean listed, boolean open, String under, String order, String part, String said) implements StepFact {}

  /// What people write of a change, on a page, in a request or in an order of another form, told by its words.
  /// @param sort `untried` where it says that it was not tried, `read` where what is named as its trial is that somebody read it or that its syntax is right, `together` where it says that all of them, or several that it names, get it together, `office-hours` where work begins on a weekday from 8 to 18 o'clock on the clock that it names, `unwatched` where it says that nobody watches while it is done, `no-copy` where it says that there is no copy, or nothing to go back to, `by-heart` where whoever takes it back is to remember what was there, `copies-off` where it says that copies are not taken meanwhile
  /// @param text as it is written
  /// @param name the name before it, or the heading over it; of a value all its names; empty where there is none
  /// @param of `page`, `request` (what a request names as its evidence) or `order` (a value of any other document)
  record Saying(Key key, Span at, Span within, String sort, String text, String name, String of) implements StepFact {}

  /// Precautions that a page told people to take, and that no line of it and no command on it speaks of any more, while steps are left. It stands from the last step before it that is still there to the next one.
  /// @param topics what is no longer spoken of: `look` (at an outcome, at a test), `copy`, `wait`, `people` (a second person, an approval, an announcement), `part` (a first part before the rest), `stop` (what makes people stop)
  /// @param text the first step that is gone, as it was written
  /// @param before where that was written
  record PrecautionUnwritten(Key key, Span at, Span within, List<String> topics, String text, Span before) implements StepFact {}

  /// A question at which a script stopped before it did something, and that it asks no more. It stands from the last call before it that is still there to what it stopped.
  /// @param command as of an `operation`; of a program that no table knows, with the words that say what it does
  /// @param effect as of an `operation`, or `change`
  /// @param unknown whether no table knows the program
  /// @param asked as of a `stop-condition`
  /// @param more (questions) how many others are gone with it
  /// @param before where it was asked
  record StopDropped(Key key, Span at, Span within, String command, String effect, boolean unknown, String asked, long more, Span before) implements StepFact {}

  /// A look that a text took, or a copy that it made, before it did something, and takes there no more. It stands as of a `stop-dropped`, or at the look whose failure is passed over now.
  /// @param command as of a `stop-dropped`
  /// @param effect as of a `stop-dropped`
  /// @param unknown as of a `stop-dropped`
  /// @param look as it was written
  /// @param sort `look`, `copy`, or `question` where it waited for somebody's word
  /// @param how `gone`, `later` (it is taken afterwards), `passed over` (what it finds stops nothing)
  /// @param before where it was taken
  record LookDropped(Key key, Span at, Span within, String command, String effect, boolean unknown, String look, String sort, String how, Span before) implements StepFact {}

  /// A pause before what a text does, or in the loop around it, that is gone or a tenth of what it was. It stands at the shorter one, else as of a `stop-dropped`.
  /// @param command as of a `stop-dropped`
  /// @param was (seconds) how long it was
  /// @param pause (seconds) how long it is; 0 where it is gone
  /// @param looped whether it is between the runs of a loop
  /// @param before where it was
  record PauseCut(Key key, Span at, Span within, String command, long was, long pause, boolean looped, Span before) implements StepFact {}

  /// A program that no table knows, called once for all, and part by part before, with a pause or a look between.
  /// @param command as of a `stop-dropped`
  /// @param text its words, as they are written
  /// @param together whether it is still called for each part, all at the same time
  /// @param before where it was called for the first part
  record PartsJoined(Key key, Span at, Span within, String command, String text, boolean together, Span before) implements StepFact {}

  /// A program that no table knows, told to take ten times as many at a time as before, or all.
  /// @param command as it is written
  /// @param option which says how many: `--batch`
  /// @param was how many it took before, as it was written
  /// @param amount how many it takes now: `50`, `100%`
  /// @param acts whether its words say that it takes away, stops or changes something
  /// @param before where it was written
  record PaceRaised(Key key, Span at, Span within, String command, String option, String was, String amount, boolean acts, Span before) implements StepFact {}

  /// A program that no table knows, told to take something away or to change it as before, and held back less: told once, by the gravest.
  /// @param command program and verb
  /// @param sort `selector` where an option is gone that picked what is taken, `final` where one is new that makes it final, `guard` where one is gone that held it back, `question` where one is new that answers its question, `traded` where both are so, `ended` where it was only switched off before, `place` where an option is gone that said which environment is meant, `everywhere` where one says all of which a part was said, `everyone` the same of what is changed and not taken away
  /// @param option that is gone or new, as it is written; of `ended`, what was called before
  /// @param text its words, as they are written
  /// @param before where the call was written
  record RemovalLoosened(Key key, Span at, Span within, String command, String sort, String option, String text, Span before) implements StepFact {}

  /// A call that the change brings, and that passes over what keeps some of what it takes: a floor, a budget, a quorum.
  /// @param command program and verb
  /// @param option that does so, as it is written
  /// @param held whether somebody is asked before, or what it takes was not made to stay
  /// @param text its words, as they are written
  record FloorPassed(Key key, Span at, Span within, String command, String option, boolean held, String text) implements StepFact {}

  /// A call that the change brings of a program that no table knows, told to take something away and not to ask, or given a list of what.
  /// @param command program and verb
  /// @param ends the option by which it cannot be had back, as it is written; empty where none is there
  /// @param hasty the option by which it takes one after the other without a pause; empty where none is there
  /// @param answers the option that answers what it would ask; empty where none is there
  /// @param list the file that says what; empty where none is named
  /// @param text its words, as they are written
  record RemovalUnasked(Key key, Span at, Span within, String command, String ends, String hasty, String answers, String list, String text) implements StepFact {}

  /// A client of a database that runs statements.
  /// @param program its name: `psql`
  /// @param text its words, as they are written
  /// @param guards what its options see to: `stops at the first error`, `all or nothing`, `nothing without a WHERE or a LIMIT`
  record ClientRun(Key key, Span at, Span within, String program, String text, List<String> guards) implements StepFact {}

  /// A command that makes the first of two machines like its copy, and deletes there what the copy has not.
  /// @param command its program and verb
  /// @param from what it copies, as it is written
  /// @param to what it copies to
  /// @param first the word that calls that the first: `primary`
  /// @param copy the word that calls the other a copy, or the machine that it runs on: `standby`
  /// @param trial as of an `operation`
  record CopyOverFirst(Key key, Span at, Span within, String command, String from, String to, String first, String copy, boolean trial) implements StepFact {}

  /// A step of a page that is worded otherwise: one is gone, and one is new below the same heading that speaks of the same.
  /// @param text as it is written now
  /// @param before as it was written
  /// @param beforeAt where that was
  record StepReworded(Key key, Span at, Span within, String text, String before, Span beforeAt) implements StepFact {}
}
