package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.rule.RuleExample.InputFile;

/// The words of rules as bytes.
final class WordsCodec {

  private static final int PRESENT = 1;

  private WordsCodec() {}

  static void write(RuleWords words, Packer out) {
    out.text(words.title());
    template(words.message(), out);
    template(words.why(), out);
    template(words.repair(), out);
    template(words.ask(), out);
    out.list(words.verify(), WordsCodec::verify);
    out.list(words.incidents(), WordsCodec::text);
    out.list(words.sources(), WordsCodec::text);
    out.list(words.examples(), WordsCodec::example);
  }

  static RuleWords read(Cursor in, byte[] shelf) {
    return new RuleWords(in.text(), template(in, shelf), template(in, shelf), template(in, shelf), template(in, shelf), verify(in, shelf), texts(in), texts(in), examples(in));
  }

  private static void text(String text, Packer out) {
    out.text(text);
  }

  private static List<String> texts(Cursor in) {
    var texts = new ArrayList<String>();
    for (var left = in.number(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }

  private static void template(Template template, Packer out) {
    out.list(template.parts(), (part, to) -> {
      switch (part) {
        case Template.Part.Words(var words) -> {
          to.octet(0);
          to.text(words);
        }
        case Template.Part.Hole(var expression) -> {
          to.octet(PRESENT);
          to.expression(expression);
        }
      }
    });
  }

  private static Template template(Cursor in, byte[] shelf) {
    var parts = new ArrayList<Template.Part>();
    for (var left = in.number(); left > 0; left--) {
      parts.add(in.octet() == PRESENT ? new Template.Part.Hole(RulebookCodec.expression(in, shelf)) : new Template.Part.Words(in.text()));
    }
    return new Template(parts);
  }

  private static void verify(Verify verify, Packer out) {
    out.text(verify.language());
    template(verify.run(), out);
    template(verify.expect(), out);
  }

  private static List<Verify> verify(Cursor in, byte[] shelf) {
    var found = new ArrayList<Verify>();
    for (var left = in.number(); left > 0; left--) {
      found.add(new Verify(in.text(), template(in, shelf), template(in, shelf)));
    }
    return found;
  }

  private static void example(RuleExample example, Packer out) {
    optional(example.language(), out);
    out.list(example.files(), (file, to) -> {
      to.text(file.name());
      optional(file.was(), to);
      optional(file.now(), to);
    });
    out.list(example.flags(), WordsCodec::text);
    out.number(example.line());
  }

  private static List<RuleExample> examples(Cursor in) {
    var examples = new ArrayList<RuleExample>();
    for (var left = in.number(); left > 0; left--) {
      var language = optional(in);
      var files = new ArrayList<InputFile>();
      for (var count = in.number(); count > 0; count--) {
        files.add(new InputFile(in.text(), optional(in), optional(in)));
      }
      examples.add(new RuleExample(language, files, texts(in), in.number()));
    }
    return examples;
  }

  private static void optional(Optional<String> text, Packer out) {
    out.octet(text.isPresent() ? PRESENT : 0);
    text.ifPresent(out::text);
  }

  private static Optional<String> optional(Cursor in) {
    return in.octet() == PRESENT ? Optional.of(in.text()) : Optional.empty();
  }
}
