package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.language.document.form.Pieces.Kind;
import org.holdpoint.language.document.form.Pieces.Piece;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Messages in the text format of Protocol Buffers → nodes (protobuf.dev, "Text Format Language Specification"). A field that is there again is a list: what is repeated is not said in the text.
final class ProtoText {

  private static final int DEEPEST = 50;

  private final List<Piece> pieces;
  private final Span start;
  private int at;

  private ProtoText(SourceFile file) {
    this.pieces = Pieces.of(file, "#", false);
    this.start = file.start();
  }

  /// Whether all of the file is such a message, with a field at least.
  static boolean shaped(SourceFile file) {
    return !file.binary() && new ProtoText(file).whole().isPresent();
  }

  /// Throws [UnreadableException] where it is none.
  static Syntax.Text read(SourceFile file) {
    return new Syntax.Text(List.of(new ProtoText(file).whole().orElseThrow(() -> new UnreadableException(file.start(), "no message in text format"))), List.of());
  }

  private Optional<YamlNode> whole() {
    return fields("", 0).filter(message -> at == pieces.size() && !message.entries().isEmpty()).map(YamlNode.class::cast);
  }

  private record Field(Scalar name, List<YamlNode> values) {}

  /// The fields up to what closes their message, or to the end of the file.
  private Optional<Mapping> fields(String close, int depth) {
    var found = new LinkedHashMap<String, Field>();
    var from = at < pieces.size() ? pieces.get(at).at() : start;
    while (at < pieces.size() && !pieces.get(at).is(close)) {
      if (depth > DEEPEST || !field(found, depth)) {
        return Optional.empty();
      }
    }
    if (at >= pieces.size() && !close.isEmpty()) {
      return Optional.empty();
    }
    at += close.isEmpty() ? 0 : 1;
    return Optional.of(new Mapping(found.values().stream().map(field -> new Entry(field.name(), field.values().size() == 1 ? field.values().getFirst() : new Sequence(List.copyOf(field.values()), field.name().at()))).toList(), from));
  }

  private boolean field(Map<String, Field> found, int depth) {
    var name = name();
    if (name.isEmpty()) {
      return false;
    }
    var colon = next(":");
    var values = value(depth, colon, name.get().at());
    if (values.isEmpty()) {
      return false;
    }
    found.computeIfAbsent(name.get().text(), _ -> new Field(name.get(), new ArrayList<>())).values().addAll(values.get());
    if (!next(",")) {
      next(";");
    }
    return true;
  }

  /// `name`, or `[package.extension]`.
  private Optional<Scalar> name() {
    var bracket = next("[");
    if (at >= pieces.size() || pieces.get(at).kind() != Kind.WORD || !bracket && !Character.isLetter(pieces.get(at).text().charAt(0)) && pieces.get(at).text().charAt(0) != '_') {
      return Optional.empty();
    }
    var word = pieces.get(at++);
    while (bracket && at < pieces.size() && !pieces.get(at).is("]")) {
      at++;
    }
    at += bracket ? 1 : 0;
    return Optional.of(new Scalar(word.text(), true, word.at()));
  }

  private Optional<List<YamlNode>> value(int depth, boolean colon, Span name) {
    if (next("{")) {
      return fields("}", depth + 1).map(message -> List.of(placed(message, name)));
    }
    if (next("<")) {
      return fields(">", depth + 1).map(message -> List.of(placed(message, name)));
    }
    if (!colon) {
      return Optional.empty();
    }
    return next("[") ? list(depth) : scalar().map(List::of);
  }

  /// A message is where its name is.
  private static YamlNode placed(Mapping message, Span name) {
    return new Mapping(message.entries(), name);
  }

  private Optional<List<YamlNode>> list(int depth) {
    var values = new ArrayList<YamlNode>();
    while (at < pieces.size() && !pieces.get(at).is("]")) {
      var from = pieces.get(at).at();
      var value = value(depth + 1, true, from);
      if (value.isEmpty() || depth > DEEPEST) {
        return Optional.empty();
      }
      values.addAll(value.get());
      next(",");
    }
    return next("]") ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  /// A word, or texts that stand side by side and are one.
  private Optional<YamlNode> scalar() {
    if (at >= pieces.size() || pieces.get(at).kind() == Kind.SIGN) {
      return Optional.empty();
    }
    var first = pieces.get(at++);
    var text = new StringBuilder(first.text());
    while (first.kind() == Kind.TEXT && at < pieces.size() && pieces.get(at).kind() == Kind.TEXT) {
      text.append(pieces.get(at++).text());
    }
    return Optional.of(new Scalar(text.toString(), first.kind() == Kind.WORD, first.at()));
  }

  private boolean next(String sign) {
    if (at < pieces.size() && pieces.get(at).is(sign)) {
      at++;
      return true;
    }
    return false;
  }
}
