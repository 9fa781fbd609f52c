package org.holdpoint.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.cel.ExprCodec;
import org.holdpoint.finding.Severity;

/// Rules as bytes: what a run reads instead of YAML. Expressions are written as trees, so that neither YAML nor CEL is parsed at run time.
/// The same rules give the same bytes.
final class RulebookCodec {

  private static final int MAGIC = 0x484F4C44;
  private static final int VERSION = 3;

  private RulebookCodec() {}

  static byte[] write(List<Rule> rules) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      writeList(rules, out, RulebookCodec::rule);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return bytes.toByteArray();
  }

  /// Throws [IOException] for bytes of another version, or cut short.
  static List<Rule> read(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION) {
        throw new IOException("this is no rulebook of this version");
      }
      return readList(in, RulebookCodec::rule);
    }
  }

  private interface Writer<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static void rule(Rule rule, DataOutputStream out) throws IOException {
    text(rule.id(), out);
    text(rule.title(), out);
    text(rule.category(), out);
    text(rule.severity().name(), out);
    text(rule.on(), out);
    expression(rule.when(), out);
    text(rule.at().text(), out);
    writeList(rule.evidence(), out, (path, to) -> text(path.text(), to));
    template(rule.message(), out);
    template(rule.why(), out);
    template(rule.repair(), out);
    template(rule.ask(), out);
    writeList(rule.verify(), out, RulebookCodec::verify);
    writeList(rule.incidents(), out, RulebookCodec::text);
    writeList(rule.sources(), out, RulebookCodec::text);
    writeList(rule.examples(), out, RulebookCodec::example);
  }

  private static Rule rule(DataInputStream in) throws IOException {
    var id = text(in);
    var title = text(in);
    var category = text(in);
    var severity = Severity.valueOf(text(in));
    return new Rule(id, title, category, severity, text(in), expression(in), new PlacePath(text(in)), readList(in, from -> new PlacePath(text(from))),
        template(in), template(in), template(in), template(in), readList(in, RulebookCodec::verify), readList(in, RulebookCodec::text), readList(in, RulebookCodec::text),
        readList(in, RulebookCodec::example));
  }

  private static void verify(Verify verify, DataOutputStream out) throws IOException {
    text(verify.language(), out);
    template(verify.run(), out);
    template(verify.expect(), out);
  }

  private static Verify verify(DataInputStream in) throws IOException {
    return new Verify(text(in), template(in), template(in));
  }

  private static void example(RuleExample example, DataOutputStream out) throws IOException {
    text(example.language(), out);
    writeList(example.was().stream().toList(), out, RulebookCodec::text);
    text(example.now(), out);
    text(example.kind(), out);
    writeList(example.flags(), out, RulebookCodec::text);
  }

  private static RuleExample example(DataInputStream in) throws IOException {
    var language = text(in);
    Optional<String> was = readList(in, RulebookCodec::text).stream().findFirst();
    return new RuleExample(language, was, text(in), text(in), readList(in, RulebookCodec::text));
  }

  private static void template(Template template, DataOutputStream out) throws IOException {
    writeList(template.parts(), out, (part, to) -> {
      switch (part) {
        case Template.Part.Words(var words) -> {
          to.writeBoolean(false);
          text(words, to);
        }
        case Template.Part.Hole(var expression) -> {
          to.writeBoolean(true);
          expression(expression, to);
        }
      }
    });
  }

  private static Template template(DataInputStream in) throws IOException {
    return new Template(readList(in, from -> from.readBoolean() ? new Template.Part.Hole(expression(from)) : new Template.Part.Words(text(from))));
  }

  private static void expression(Expression expression, DataOutputStream out) throws IOException {
    text(expression.source(), out);
    ExprCodec.write(expression.tree(), out);
  }

  private static Expression expression(DataInputStream in) throws IOException {
    return new Expression(text(in), ExprCodec.read(in));
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static <T> void writeList(List<T> items, DataOutputStream out, Writer<T> writer) throws IOException {
    out.writeInt(items.size());
    for (var item : items) {
      writer.write(item, out);
    }
  }

  private static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
    var size = in.readInt();
    var items = new ArrayList<T>();
    for (var index = 0; index < size; index++) {
      items.add(reader.read(in));
    }
    return List.copyOf(items);
  }
}
