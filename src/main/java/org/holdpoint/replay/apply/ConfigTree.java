package org.holdpoint.replay.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Arrangement;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Nodes;
import org.holdpoint.source.Span;

/// Steps applied to a configuration: the room's one mutable thing, used by one method call and then frozen.
public final class ConfigTree {

  private final CliLanguage language;
  private final DraftNode root;
  private final Map<List<String>, DraftNode> drafts = new HashMap<>();
  /// Whether lines meet a device that has some; what it saved itself stands in any order.
  private final boolean typed;

  private ConfigTree(CliLanguage language, DraftNode root) {
    this.language = language;
    this.root = root;
    this.typed = root.children != DraftNode.NONE;
  }

  /// The configuration that the steps leave behind when they start from `base`. Edits that are not committed are not part of it.
  public static ConfigNode apply(CliLanguage language, ConfigNode base, List<Step> steps) {
    var tree = new ConfigTree(language, DraftNode.thaw(base));
    steps.forEach(tree::take);
    return tree.root.freeze(ContextMachine.sparing(steps.size()));
  }

  /// A device without configuration.
  public static ConfigNode empty(Span at) {
    return new ConfigNode("", List.of(), at, false, Nodes.none());
  }

  private void take(Step step) {
    switch (step.effect()) {
      case Effect.Set(var key, var words) -> nodes(step.landsIn()).forEach(node -> Members.of(language, step.landsIn().context().path(), key, node).forEach(one -> set(node, one, one.equals(key) ? words : List.of(one.split(" ")), step)));
      case Effect.Insert insert -> arrange(node(step.landsIn()), insert, step);
      case Effect.Delete(var key, var words) -> nodes(step.landsIn()).forEach(node -> Members.of(language, step.landsIn().context().path(), key, node).forEach(one -> delete(node, one, words, step)));
      case Effect.Enter _ -> begin(step);
      case Effect.Commit(var phase) -> commit(step, phase);
      case Effect.Leave _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> { }
    }
  }

  /// A block that is a text begins anew with its header.
  private void begin(Step step) {
    var blocks = nodes(step.landsIn());
    if (language.literal(step.landsIn().context().path())) {
      blocks.forEach(node -> node.children = DraftNode.NONE);
    }
  }

  private void commit(Step step, Effect.Phase phase) {
    var place = step.landsIn().path();
    switch (phase) {
      case BEGIN -> drafts.put(place, DraftNode.copy(node(step.landsIn())));
      case ABORT -> drafts.remove(place);
      case COMMIT -> {
        var draft = drafts.remove(place);
        if (draft != null) {
          node(step.landsIn()).children = draft.children;
        }
      }
    }
  }

  /// Sets a leaf; what it was before may stay in part.
  private void set(DraftNode in, String key, List<String> words, Step step) {
    for (var other : language.excluded(step.landsIn().context().path(), key)) {
      if (!other.equals(key)) {
        in.children.remove(other);
      }
    }
    if (language.literal(step.landsIn().context().path())) {
      put(in, in.children.size() + 1 + " " + key, words, step, false);
      return;
    }
    var set = in.children.get(key);
    if (typed && (set == null || set.negated || !set.words.equals(words))) {
      language.displaces(step.landsIn().context().path(), words).forEach(in.children::removeBeginning);
    }
    var joined = set == null || set.negated ? Optional.<List<String>>empty() : language.joined(step.landsIn().context().path(), set.words, words);
    put(in, key, joined.orElse(words), step, false);
  }

  /// Takes away what the key names: a leaf, a block, every entry whose key begins so; or only options of a leaf, where the device keeps the rest. A block that is there is meant alone
  /// (`no address-family ipv4` leaves the families of VRFs).
  private void delete(DraftNode in, String key, List<String> words, Step step) {
    var set = in.children.get(key);
    if (set != null && Protection.holds(set)) {
      Protection.prune(set);
      return;
    }
    if (set != null && !set.negated && set.children.isEmpty()) {
      var left = language.left(step.landsIn().context().path(), set.words, words);
      if (left.isPresent()) {
        put(in, key, left.get(), step, false);
        return;
      }
    }
    if (set == null || set.negated || !opens(step, set)) {
      in.children.removeBeginning(key + " ");
    }
    for (var other : language.alike(step.landsIn().context().path(), key)) {
      in.children.remove(other);
      in.children.removeBeginning(other + " ");
    }
    put(in, key, words, step, true);
    var carried = language.carries(step.landsIn().context().path(), key);
    if (!carried.isEmpty()) {
      carry(in, carried, step);
    }
  }

  /// Takes away what goes with a line, in all blocks but those of tables of their own.
  private void carry(DraftNode in, List<String> beginnings, Step step) {
    beginnings.stream().flatMap(beginning -> Stream.concat(Stream.of(beginning.strip()).filter(in.children::containsKey), in.children.beginning(beginning).stream())).distinct()
        .map(in.children::get).forEach(child -> put(in, child.key, child.words, step, true));
    for (var child : in.children.values()) {
      if (!child.children.isEmpty() && !language.apart(child.key)) {
        carry(child, beginnings, step);
      }
    }
  }

  /// Gives a node that is there another place or name, or takes it out of effect and back.
  private void arrange(DraftNode in, Effect.Insert line, Step step) {
    if (line.manner() == Arrangement.Manner.MATCHING) {
      in.children.keySet().stream().filter(key -> Arrangement.fits(line.key(), key)).toList().forEach(key -> put(in, key, List.of(key.split(" ")), step, true));
      return;
    }
    var node = in.children.get(line.key());
    if (line.manner() == Arrangement.Manner.INACTIVE || line.manner() == Arrangement.Manner.ACTIVE) {
      // What stands in a block that no context describes stands beside it, each line by its whole path.
      Stream.concat(Stream.ofNullable(node), node != null && opens(step, node) ? Stream.of() : in.children.beginning(line.key() + " ").stream().map(in.children::get)).toList().forEach(one -> turn(one, line, step));
      return;
    }
    if (node == null) {
      return;
    }
    switch (line.manner()) {
      case BEFORE, AFTER -> Placing.move(in, node, line);
      case RENAMED -> Placing.rename(in, node, line, step);
      case COPIED -> {
        if (!in.children.containsKey(line.other())) {
          in.own().put(line.other(), Placing.called(DraftNode.copy(node), line, step));
        }
      }
      case PROTECTED -> put(in, Protection.mark(line.key()), line.words(), step, false);
      case UNPROTECTED -> in.children.remove(Protection.mark(line.key()));
      case MATCHING, INACTIVE, ACTIVE -> { }
    }
  }

  /// Takes a node out of effect, or a part of it, or back.
  private void turn(DraftNode node, Effect.Insert line, Step step) {
    var off = line.manner() == Arrangement.Manner.INACTIVE;
    var left = off && node.children.isEmpty() ? language.left(step.landsIn().context().path(), node.words, line.words()) : Optional.<List<String>>empty();
    node.words = left.orElse(node.words);
    node.negated = off && left.isEmpty();
    node.inactive = off && left.isEmpty();
    node.at = step.statement().at();
  }

  private boolean opens(Step step, DraftNode node) {
    return !node.children.isEmpty() || language.table().match(step.landsIn().context(), node.words) instanceof Match.Enter;
  }

  /// What was taken away and comes back stands last.
  private static void put(DraftNode in, String key, List<String> words, Step step, boolean negated) {
    if (!negated && in.children.containsKey(key) && in.children.get(key).negated) {
      in.children.remove(key);
    }
    var node = in.own().computeIfAbsent(key, _ -> new DraftNode());
    node.key = key;
    node.words = words;
    node.at = step.statement().at();
    node.negated = negated;
    node.inactive = false;
    if (negated) {
      node.children = DraftNode.NONE;
    }
  }

  /// The nodes of a level: more than one where a header on the way names several blocks at once.
  private List<DraftNode> nodes(Frame frame) {
    if (frame.outer().isEmpty() || !drafts.isEmpty() && drafts.containsKey(frame.path())) {
      return List.of(node(frame));
    }
    var outer = frame.outer().get();
    var around = nodes(outer);
    var first = Members.of(language, outer.context().path(), frame.key(), around.getFirst());
    return around.size() == 1 && first.size() == 1 ? List.of(node(around.getFirst(), first.getFirst(), frame))
        : around.stream().flatMap(block -> Members.of(language, outer.context().path(), frame.key(), block).stream().map(key -> node(block, key, frame))).toList();
  }

  /// The node of a level, created where it is missing; the headers that the current line or an earlier one gave are its words. Below a draft, the draft's.
  private DraftNode node(Frame frame) {
    if (frame.outer().isEmpty()) {
      return root;
    }
    var draft = drafts.isEmpty() ? null : drafts.get(frame.path());
    if (draft != null) {
      return draft;
    }
    return node(node(frame.outer().get()), frame.key(), frame);
  }

  /// The node below `outer` with this header, which `frame` enters.
  private DraftNode node(DraftNode outer, String key, Frame frame) {
    var at = frame.opener().map(Statement::at).orElse(outer.at);
    var context = frame.outer().orElseThrow().context().path();
    var header = language.numbered(context, key) && !key.equals(frame.key()) ? List.of(key.split(" ")) : frame.words();
    var gone = outer.children.get(key);
    if (gone != null && gone.inactive) {
      return gone;
    }
    if (gone != null && gone.negated) {
      outer.children.remove(key);
    }
    var known = outer.children.containsKey(key);
    var node = outer.own().computeIfAbsent(key, _ -> new DraftNode());
    if (!known) {
      language.alike(context, key).forEach(beginning -> move(outer, beginning + " ", node));
    }
    if (node.at != at && !(known && frame.passing() && node.at.file().equals(at.file()) && node.at.side() == at.side()) || node.negated) {
      node.key = key;
      node.words = known && !node.negated ? language.joined(context, node.words, header).orElseGet(() -> entered(node.words, header)) : header;
      node.at = at;
      node.negated = false;
    }
    return node;
  }

  /// Who enters a block again by the first words of its header takes nothing from the rest: `ospf 1` of `ospf 1 router-id 192.0.2.1`.
  private static List<String> entered(List<String> before, List<String> now) {
    return before.size() > now.size() && before.subList(0, now.size()).equals(now) ? before : now;
  }

  /// Entries that stand on single lines become those of the block that is opened now.
  private static void move(DraftNode outer, String beginning, DraftNode block) {
    outer.children.entrySet().removeIf(entry -> {
      var node = entry.getValue();
      var moves = entry.getKey().startsWith(beginning) && !node.negated && node.children.isEmpty();
      if (moves) {
        var entryOfBlock = DraftNode.copy(node);
        entryOfBlock.key = entry.getKey().substring(beginning.length());
        entryOfBlock.words = node.words.subList(beginning.split(" ").length, node.words.size());
        block.own().put(entryOfBlock.key, entryOfBlock);
      }
      return moves;
    });
  }
}
