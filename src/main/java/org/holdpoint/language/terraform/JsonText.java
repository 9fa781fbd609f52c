package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Values → JSON, a word a line, so that every word keeps its place.
final class JsonText {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();

  /// A policy of that name.
  Embedded embedded(String name, Block policy) {
    line("{\"PolicyName\": " + quoted(name) + ", \"PolicyDocument\":", policy.at());
    value(policy);
    line("}", policy.at());
    return new Embedded(Optional.of("iam"), text.toString(), new SourceMap(places));
  }

  /// A document of that language.
  Embedded document(String language, Block document) {
    value(document);
    return new Embedded(Optional.of(language), text.toString(), new SourceMap(places));
  }

  private void value(Node node) {
    switch (node) {
      case Text said -> text(said);
      case Items list -> {
        line("[", list.at());
        for (var index = 0; index < list.items().size(); index++) {
          comma(index);
          value(list.items().get(index));
        }
        line("]", last(list.at()));
      }
      case Block block -> {
        line("{", block.at());
        for (var index = 0; index < block.entries().size(); index++) {
          comma(index);
          var entry = block.entries().get(index);
          line(quoted(entry.written()) + ":", entry.at());
          value(entry.value());
        }
        line("}", last(block.at()));
      }
    }
  }

  private void comma(int index) {
    if (index > 0) {
      line(",", places.getLast());
    }
  }

  private void text(Text said) {
    switch (said.value()) {
      case Value.Known<String>(var value, var _) -> fitted(quoted(value), said.at());
      case Value.Absent<String> _ -> line("\"\"", said.at());
      // The policy's reader takes what stands in `${…}` for a value that is put in later.
      case Value.Unknown<String>(var because, var _) -> fitted(quoted("${" + because.split(" ")[0].replaceAll("[{}$\"]", "") + "}"), said.at());
    }
  }

  /// Where the word is longer than what it stands for, it begins as much earlier as the line allows, so that it ends where that ends.
  private void fitted(String word, Span at) {
    var start = at.endLine() == at.line() && at.endColumn() - at.column() < word.length() ? Math.max(1, at.endColumn() - word.length()) : at.column();
    line(word, Span.of(at.file(), at.side(), at.line(), start, start));
  }

  private void line(String line, Span at) {
    text.append(line).append('\n');
    places.add(at);
  }

  private static Span last(Span at) {
    var column = Math.max(1, at.endColumn() - 1);
    return Span.of(at.file(), at.side(), at.endLine(), column, column);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + "\"";
  }
}
