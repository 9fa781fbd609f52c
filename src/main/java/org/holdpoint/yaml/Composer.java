package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.source.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Events of SnakeYAML's parser → nodes, one document at a time.
final class Composer {

  private static final int DEEPEST = 200;
  /// How many nodes the aliases of a file may stand for together.
  private static final long MOST_ALIASED = 100_000;
  private static final String TEXT_TAG = "tag:yaml.org,2002:str";

  /// What most who write an alias meant: a pattern of names.
  private static final String STAR = "; a text that starts with `*` is written in quotes";

  private final YamlText text;
  private final boolean tags;
  private final ParserImpl parser;
  private final Map<String, Composed> anchors = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private long aliased;

  /// A node, where it ends, how many nodes it is when its aliases are written out, and how deep these nest.
  private record Composed(YamlNode node, int end, long size, int height) {}

  Composer(YamlText text, boolean tags) {
    this.text = text;
    this.tags = tags;
    for (var index = 0; index < text.length(); index++) {
      if (!StreamReader.isPrintable(text.at(index))) {
        throw new YamlException("a character that YAML does not allow: U+%04X".formatted(text.at(index)), text.span(index, index + 1));
      }
    }
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    parser = new ParserImpl(new StreamReader(text.text()), options);
  }

  /// The next document, if there is one.
  Optional<YamlNode> next() {
    try {
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        if (parser.getEvent() instanceof DocumentStartEvent) {
          anchors.clear();
          return Optional.of(node(1).node());
        }
      }
      return Optional.empty();
    } catch (MarkedYAMLException wrong) {
      throw new YamlException(plain(wrong), wrong.getProblemMark() == null ? text.span(0, 0) : at(wrong.getProblemMark().getIndex()));
    } catch (YAMLException wrong) {
      throw new YamlException(String.valueOf(wrong.getMessage()).lines().findFirst().orElse("this is not YAML"), text.span(0, 0));
    }
  }

  private static String plain(MarkedYAMLException wrong) {
    var problem = String.valueOf(wrong.getProblem()).lines().findFirst().orElse("this is not YAML").strip();
    var context = wrong.getContext() == null ? "" : wrong.getContext().strip();
    return (context.isEmpty() ? problem : context + ": " + problem) + (context.endsWith("an alias") ? STAR : "");
  }

  private Composed node(int depth) {
    return switch (parser.getEvent()) {
      case AliasEvent alias -> alias(alias, depth);
      case ScalarEvent scalar -> {
        var plain = scalar.isPlain() && (scalar.getTag() == null || !scalar.getTag().equals(TEXT_TAG) && !scalar.getTag().equals("!"));
        var end = scalar.getEndMark().getIndex();
        yield anchored(scalar.getAnchor(), new Composed(tagged(scalar.getTag(), new YamlNode.Scalar(scalar.getValue(), plain, text.span(start(scalar), end))), end, 1, 0));
      }
      case CollectionStartEvent collection -> {
        if (depth > DEEPEST) {
          throw new YamlException("nested deeper than " + DEEPEST + " levels", at(start(collection)));
        }
        var anchor = collection.getAnchor();
        if (anchor != null) {
          open.add(anchor);
        }
        var composed = collection instanceof MappingStartEvent ? mapping(collection, depth) : sequence(collection, depth);
        open.remove(anchor);
        yield anchored(anchor, new Composed(tagged(collection.getTag(), composed.node()), composed.end(), composed.size(), composed.height()));
      }
      case Event other -> throw new YamlException("this is not YAML", at(start(other)));
    };
  }

  private YamlNode tagged(String tag, YamlNode node) {
    return tags && tag != null && tag.length() > 1 && tag.startsWith("!") ? new YamlNode.Mapping(List.of(new YamlNode.Entry(new YamlNode.Scalar(tag, true, node.at()), node)), node.at()) : node;
  }

  private Composed anchored(String anchor, Composed composed) {
    if (anchor != null) {
      anchors.put(anchor, composed);
    }
    return composed;
  }

  private Composed alias(AliasEvent alias, int depth) {
    var name = alias.getAnchor();
    if (open.contains(name)) {
      throw new YamlException("alias *" + name + " stands inside its own anchor", at(start(alias)));
    }
    var target = anchors.get(name);
    if (target == null) {
      throw new YamlException("alias *" + name + " has no anchor before it" + STAR, at(start(alias)));
    }
    aliased += target.size();
    if (aliased > MOST_ALIASED) {
      throw new YamlException("the aliases of this file stand for more than " + MOST_ALIASED + " nodes", at(start(alias)));
    }
    if (depth + target.height() > DEEPEST + 1) {
      throw new YamlException("nested deeper than " + DEEPEST + " levels", at(start(alias)));
    }
    return new Composed(target.node(), alias.getEndMark().getIndex(), target.size(), target.height());
  }

  private Composed sequence(CollectionStartEvent event, int depth) {
    var items = new ArrayList<YamlNode>();
    var sum = new Sum(event.getEndMark().getIndex());
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(sum.add(node(depth + 1)));
    }
    var end = end(event, sum);
    return new Composed(new YamlNode.Sequence(List.copyOf(items), text.span(start(event), end)), end, sum.size, sum.height);
  }

  private Composed mapping(CollectionStartEvent event, int depth) {
    var entries = new ArrayList<YamlNode.Entry>();
    var keys = new HashSet<String>();
    var sum = new Sum(event.getEndMark().getIndex());
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      var place = at(start(parser.peekEvent()));
      if (!(sum.add(node(depth + 1)) instanceof YamlNode.Scalar key)) {
        throw new YamlException("a key must be text", place);
      }
      if (!keys.add(key.text())) {
        throw new YamlException("key `" + key.text() + "` stands here a second time", place);
      }
      entries.add(new YamlNode.Entry(key, sum.add(node(depth + 1))));
    }
    var end = end(event, sum);
    return new Composed(new YamlNode.Mapping(List.copyOf(entries), text.span(start(event), end)), end, sum.size, sum.height);
  }

  /// A bracketed collection ends at its bracket; a block ends with its last item, although the parser notices that only at the next token.
  private int end(CollectionStartEvent event, Sum sum) {
    var end = parser.getEvent().getEndMark().getIndex();
    return event.isFlow() ? end : sum.end;
  }

  private static int start(Event event) {
    return event.getStartMark().getIndex();
  }

  private Span at(int index) {
    return text.span(index, index + 1);
  }

  /// What the items of a collection come to.
  private static final class Sum {
    private int end;
    private long size = 1;
    private int height = 1;

    Sum(int end) {
      this.end = end;
    }

    YamlNode add(Composed item) {
      end = Math.max(end, item.end());
      size += item.size();
      height = Math.max(height, item.height() + 1);
      return item.node();
    }
  }
}
