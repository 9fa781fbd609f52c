package org.holdpoint.language.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Lines for a router in a text that is no script as a whole and marks nothing as typed: an order sent by mail. A block goes from the line that enters the configuration to the next blank line.
public final class Typed implements Carrier {

  private static final Carrier CARRIER = new Typed();

  private Typed() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "page";
  }

  @Override
  public boolean carries(SourceFile file) {
    return file.name().endsWith(".txt") && !file.binary() && file.lines().stream().anyMatch(line -> Entering.typed(line.text()));
  }

  @Override
  public List<Embedded> texts(SourceFile file) {
    var texts = new ArrayList<Embedded>();
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      if (Entering.typed(lines.get(at).text())) {
        var block = lines.subList(at, lines.size()).stream().takeWhile(line -> !line.text().isBlank()).toList();
        texts.add(text(file, block));
        at += block.size();
      }
    }
    return List.copyOf(texts);
  }

  private static Embedded text(SourceFile file, List<SourceLine> block) {
    var indent = indent(block.getFirst());
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : block) {
      var start = Math.min(indent, indent(line));
      text.append(line.text(), start, line.text().length()).append('\n');
      places.add(Span.of(file.path(), file.side(), line.number(), 1 + start, 1 + start));
    }
    return new Embedded(Optional.empty(), text.toString(), new SourceMap(places), Map.of(ROUTER, ""));
  }

  private static int indent(SourceLine line) {
    return line.text().length() - line.text().stripLeading().length();
  }
}
