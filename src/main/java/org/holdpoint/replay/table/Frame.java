package org.holdpoint.replay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.tree.ConfigNode;

/// One open level of a CLI session. `outer` is the level around it in the tree of contexts, `returnsTo` the level that `exit` goes back to: the two differ after
/// a line that entered several levels at once. `key` is the header as the configuration names it (`isis 0`); the root has an empty key. The root, and a level in which
/// a text starts, have no opener.
/// Frames are compared by identity: a level that is entered twice is two frames.
public final class Frame {

  private final Optional<Frame> outer;
  private final Optional<Frame> returnsTo;
  private final Context context;
  private final String key;
  private final List<String> words;
  private final Optional<Statement> opener;
  private final boolean attached;
  private final int depth;

  private Frame(Optional<Frame> outer, Optional<Frame> returnsTo, Context context, String key, List<String> words, Optional<Statement> opener,
      boolean attached) {
    this.outer = outer;
    this.returnsTo = returnsTo;
    this.context = context;
    this.key = key;
    this.words = List.copyOf(words);
    this.opener = opener;
    this.attached = attached;
    this.depth = outer.map(frame -> frame.depth + 1).orElse(0);
  }

  /// The operational root.
  public static Frame root(Context context) {
    return new Frame(Optional.empty(), Optional.empty(), context, "", List.of(), Optional.empty(), true);
  }

  /// The level that `line` opens below this one with these of its words, when the session was at `from`.
  public Frame enter(Context inner, String header, List<String> own, Statement line, Frame from) {
    return new Frame(Optional.of(this), Optional.of(from), inner, header, own, Optional.of(line), attached);
  }

  /// A level below this one that no context of the table describes, which `line` enters when the session is at `from`.
  public Frame unknown(Statement line, Frame from) {
    return enter(Context.unknown(context.path() + ">" + line.texts().getFirst()), String.join(" ", line.texts()), line.texts(), line, from);
  }

  /// The level below this one in which a text starts that does not enter it itself.
  public Frame start(Context inner, String header, List<String> own) {
    return new Frame(Optional.of(this), Optional.of(this), inner, header, own, Optional.empty(), true);
  }

  /// The level below this one that a header leads to which stands elsewhere: in `line`, or in no line of the text.
  public Frame again(Context inner, String header, List<String> own, Optional<Statement> line) {
    return new Frame(Optional.of(this), Optional.of(this), inner, header, own, line, attached);
  }

  /// A level that the device never entered, because it rejected the header: only intent knows it.
  public Frame imagine(Context inner, String header, Statement line) {
    return new Frame(Optional.of(this), Optional.of(this), inner, header, line.texts(), Optional.of(line), false);
  }

  public Optional<Frame> outer() {
    return outer;
  }

  /// The level so many levels around this one; the root where there are not so many.
  public Frame outer(int levels) {
    var frame = this;
    for (var left = levels; left > 0 && frame.outer.isPresent(); left--) {
      frame = frame.outer.get();
    }
    return frame;
  }

  /// Whether this is the level `other`, or one inside it.
  public boolean isWithin(Frame other) {
    return depth >= other.depth && outer(depth - other.depth).path().equals(other.path());
  }

  public Optional<Frame> returnsTo() {
    return returnsTo;
  }

  public Context context() {
    return context;
  }

  public String key() {
    return key;
  }

  /// The words of the header, all of them (`action accept`).
  public List<String> words() {
    return words;
  }

  public Optional<Statement> opener() {
    return opener;
  }

  /// Whether the line that leads here names the level on its way only: the session has never been here, and the line that came first is its header.
  public boolean passing() {
    return opener.filter(line -> line.verb() == Statement.Verb.SET).isPresent();
  }

  /// Whether the device is really there.
  public boolean attached() {
    return attached;
  }

  /// How many levels below the root.
  public int depth() {
    return depth;
  }

  /// The headers from the outside in, without the root: `configure`, `router Base`, `isis 0`.
  public List<String> path() {
    var headers = new ArrayList<String>();
    for (var frame = this; frame.outer.isPresent(); frame = frame.outer.get()) {
      headers.addFirst(frame.key);
    }
    return headers;
  }

  /// The block of a configuration that this level is; `root` is the whole of it.
  public Optional<ConfigNode> in(ConfigNode root) {
    return outer.isEmpty() ? Optional.of(root) : outer.get().in(root).flatMap(node -> node.child(key));
  }

  /// The path as people read it: `configure > router Base > isis 0`, or `the root`.
  public String place() {
    return depth == 0 ? "the root" : path().stream().collect(Collectors.joining(" > "));
  }
}
