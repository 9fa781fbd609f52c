package org.holdpoint.replay;

import java.util.List;
import java.util.Optional;

/// What the context machine must know of a router language, as data and small pure functions. Each answer has its source where it is given.
public interface CliLanguage {

  /// The glossary's word: `sros`, `ios`.
  String name();

  /// Which context knows which command.
  ContextTable table();

  /// The line that closes one block: `exit`, `quit`.
  String closing();

  /// The word that takes a command back: `no`, `undo`, `delete`.
  String negation();

  /// How a statement moves the session, if that is all it does.
  Optional<Move> move(List<String> words);

  /// Whether a command that the current context does not know is tried in the contexts around it.
  boolean walksUp();

  /// Whether this word starts an operational command that runs in every context.
  boolean operational(String word);

  /// Whether `words` begin, commit or abort an edit of `context` that takes effect as a whole.
  Optional<Effect.Phase> phase(String context, List<String> words);

  /// Whether lines below `context` take effect only when such an edit is committed.
  boolean edited(String context);

  /// The words that identify an entry whose header leaves them out: `Base` for `router` at `configure`, none for most.
  List<String> defaultKey(String context);

  /// How a script of this language may reach the device, the worst first: `paste` goes on after an error, `file` stops at one.
  List<String> deliveries();
}
