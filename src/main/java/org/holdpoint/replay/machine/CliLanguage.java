package org.holdpoint.replay.machine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Writing;
import org.holdpoint.replay.table.ContextTable;
import org.holdpoint.replay.table.Frame;

/// What the context machine must know of a router language, as data and small pure functions. Each answer has its source where it is given.
public interface CliLanguage {

  /// How many words a line has at most that leaves a level (`exit all`, `up 2`).
  int LONGEST_MOVE = 2;

  /// The glossary's word: `sros`, `ios`.
  String name();

  /// Which context knows which command.
  ContextTable table();

  /// The line that closes one block: `exit`, `quit`.
  String closing();

  /// The line that closes a block of `context`, where it is not the usual one: `end-policy`.
  default String closing(String context) {
    return closing();
  }

  /// The line that closes this block, where that depends on how it was opened: one with a brace ends in one.
  default String closing(Frame open) {
    return closing(open.context().path());
  }

  /// The line that opens this block again.
  default String opening(Frame level) {
    return String.join(" ", level.words());
  }

  /// The line that says what this statement says, in another place.
  default String again(Statement statement) {
    return statement.text();
  }

  /// Whether a block of `context` is a text of its own: its header begins it anew, its lines keep their order, and the same line may stand there twice.
  default boolean literal(String context) {
    return false;
  }

  /// Whether an operational command begins a session in which every change waits.
  default boolean edits(List<String> words) {
    return false;
  }

  /// Whether one line may say several things of a block, one behind the other.
  default boolean severalOnALine() {
    return false;
  }

  /// Whether every change of the configuration waits for the command that commits them all.
  default boolean staged() {
    return false;
  }

  /// Whether that is so in a script of which these are the steps, where a device has both ways and the script shows which one it takes.
  default boolean staged(List<Step> steps) {
    return staged();
  }

  /// Whether a line at this path (that of its context, then its words: `configure>router isis>net 49.0001.…`) may cut off those who reach the device: it shuts down, renumbers or filters an interface,
  /// changes what interior routing rests on, leads the default route elsewhere; or, `negated`, takes something of these away.
  default boolean cutsOff(String path, boolean negated) {
    return false;
  }

  /// Whether the line is one that closes a block, whichever is open: `exit`, `exit-address-family`.
  default boolean closes(List<String> words) {
    return move(words).filter(move -> move == Move.CLOSE).isPresent();
  }

  /// The word that takes a command back: `no`, `undo`, `delete`.
  String negation();

  /// How a statement moves the session wherever it stands, if that is all it does. Words that only some contexts close with are marked in the table.
  Optional<Move> move(List<String> words);

  /// How the device itself takes a whole change back, where we write no inverse of its lines, in words.
  default Optional<String> takesBack() {
    return Optional.empty();
  }

  /// How many levels such a move goes up.
  default int levels(List<String> words) {
    return 1;
  }

  /// What a command does with the changes that wait for it; empty for a command that does nothing of the kind.
  default Optional<Release> releases(List<String> words) {
    return Optional.empty();
  }

  /// Whether a command, typed at the root, makes what runs what the device starts with.
  default boolean saves(List<String> words) {
    return words.getFirst().startsWith("wr") && "write".startsWith(words.getFirst()) && (words.size() == 1 || "memory".startsWith(words.get(1)))
        || words.size() > 2 && words.getFirst().equals("copy") && words.get(1).startsWith("run") && words.get(2).startsWith("start");
  }

  /// What becomes of waiting changes: `CHECK` only looks whether the device would take them, `CONFIRMED` puts them into effect and takes them back by itself unless they are confirmed,
  /// `FINAL` puts them into effect for good, `REVOKED` takes back those that are in effect until they are confirmed.
  enum Release {
    CHECK, CONFIRMED, FINAL, REVOKED
  }

  /// The line that enters the context in which configuration lines stand, when a text leaves it out (a saved configuration does); empty where texts enter it themselves.
  List<String> entrance();

  /// Whether a command that `context` does not know is tried in `outer`, one of the contexts around it; where it is known, the session goes there.
  boolean tries(String context, String outer);

  /// Whether that holds for a line that takes a command back as well.
  default boolean triesNegated() {
    return true;
  }

  /// Whether lines are tried around as long as the session is set to do so, which a script does not show.
  default boolean triesBySetting() {
    return false;
  }

  /// Whether a header is one that some releases of the device know as a single line: a printed configuration shows which, by its columns.
  default boolean mayOpenNothing(List<String> words) {
    return false;
  }

  /// Whether a line stands between two blocks of a configuration that a device prints, and ends the one before it.
  default boolean separates(Statement statement) {
    return false;
  }

  /// Whether this word starts an operational command that runs in every context.
  boolean operational(String word);

  /// Whether a command that the table knows in `context` runs, and sets nothing.
  default boolean runs(String context, String word) {
    return operational(word);
  }

  /// Whether `words` begin, commit or abort an edit of `context` that takes effect as a whole.
  Optional<Effect.Phase> phase(String context, List<String> words);

  /// Whether lines below `context` take effect only when such an edit is committed.
  boolean edited(String context);

  /// Whether the end of such an edit, committed or aborted, leaves the configuration as well.
  default boolean editEndsSession() {
    return false;
  }

  /// The headers of the blocks that a header of `context` names all at once (`interface range GigabitEthernet1/0/1 - 2`): each of its lines is one of every one of them. None where it is the
  /// header of a block itself.
  default List<String> members(String context, String key) {
    return List.of();
  }

  /// Whether the last numbers of a header of `context` are the first and the last of the lines that it configures (`line vty 0 4`), so that another header may mean some of the same.
  default boolean numbered(String context, String key) {
    return false;
  }

  /// Whether a commit of these words puts what waits for it in the place of the whole configuration.
  default boolean replaces(List<String> words) {
    return false;
  }

  /// Whether a line of these words takes all out of the configuration that an edit works on, before other lines are put in.
  default boolean clears(List<String> words) {
    return false;
  }

  /// How the device names the entry of `context` that these words (keyword first, then its key) identify: what a header leaves out is filled in (`router` is
  /// `router Base`), what does not identify is left out. `negated`: they name what is taken away, which may be more than one entry.
  List<String> identity(String context, List<String> words, boolean negated);

  /// How a script of this language may reach the device, the worst first: `paste` goes on after an error, `file` stops at one.
  List<String> deliveries();

  /// How we write its lines.
  Writing writing();

  /// What a line of `context`, or the header of a block, that is `set` becomes when it is set again as `words`: those with the options of before that they do not name; empty where the new line replaces it.
  Optional<List<String>> joined(String context, List<String> set, List<String> words);

  /// What stays of a line of `context` that is `set`, when a negated line that begins with the same key says `words`: the line without the options that those name; empty where
  /// the negated line takes all of it away.
  Optional<List<String>> left(String context, List<String> set, List<String> words);

  /// What a line does with a node that is there, where it arranges one (`insert … before …`, `rename … to …`, `deactivate …`).
  default Optional<Arrangement> arranges(List<String> words) {
    return Optional.empty();
  }

  /// Whether a statement may be protected from every change.
  default boolean protects() {
    return false;
  }

  /// Whether an operational command loads a configuration from elsewhere, whose lines are not in the script.
  default boolean loads(List<String> words) {
    return false;
  }

  /// Whether a command that loads a configuration puts it in the place of all that is there, instead of adding to it.
  default boolean replacesAll(List<String> words) {
    return false;
  }

  /// What an operational command has the device do later, or take back of that; empty for a command that acts at once.
  default Optional<Appointment> appointment(List<String> words) {
    return Optional.empty();
  }

  /// Keys of `context` that name the same thing as this one, written in another way: a block and the beginning of its entries on single lines (`ip access-list extended 101`, `access-list 101`).
  default List<String> alike(String context, String key) {
    return List.of();
  }

  /// Keys of `context` of which a block has one: setting this one takes them away.
  default Set<String> excluded(String context, String key) {
    return Set.of();
  }

  /// What a line of `context` takes away where it says something new: beginnings of keys beside it (an interface that is put into another VRF loses its addresses).
  default List<String> displaces(String context, List<String> words) {
    return List.of();
  }

  /// What goes with `key` of `context` when that is taken away: the beginnings of keys, in that context and in the blocks inside it (`feature bgp` takes `router bgp ` with it).
  default List<String> carries(String context, String key) {
    return List.of();
  }

  /// Whether a block inside is of a table of its own (a VRF), so that what goes with a line around it leaves it alone.
  default boolean apart(String block) {
    return false;
  }

  /// The list in which a line of `context` has its place by nothing but the order in which lines were typed, by a name of our own; empty where that order says nothing.
  default Optional<String> sequence(String context, List<String> words) {
    return Optional.empty();
  }
}
