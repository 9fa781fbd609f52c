package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Values → JSON, a word a line, so that every word keeps its place.
public final class JsonText {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();

  /// Whether a text that is known in part is written as far as it is; the policies of AWS are held against each other by what is put in later.
  private final boolean whole;

  private JsonText(boolean whole) {
    this.whole = whole;
  }

  /// Such a text, and where its lines stand.
  public record Written(String text, SourceMap places) {}

  /// A document.
  public static Written of(Block document) {
    var json = new JsonText(true);
    json.value(document);
    return new Written(json.text.toString(), new SourceMap(json.places));
  }

  /// A policy of AWS with the name of what it belongs to.
  public static Written policy(String name, Block policy) {
    var json = new JsonText(false);
    json.line("{\"PolicyName\": " + quoted(name) + ", \"PolicyDocument\":", policy.at());
    json.value(policy);
    json.line("}", policy.at());
    return new Written(json.text.toString(), new SourceMap(json.places));
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
      case Value.Unknown<String>(var because, var _) -> fitted(quoted(whole ? Later.said(because) : Later.first(because)), said.at());
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
