package org.holdpoint.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.Sha256;

/// Rules as bytes: what a run reads instead of YAML. The first file says when each rule matches, its expressions as trees that nobody has to parse; the second
/// holds their words. The same rules give the same bytes. What reads them is written without streams and lambdas, which cost more than the reading in a cold run.
final class RulebookCodec {

  private static final int MAGIC = 0x484F4C44;
  private static final int VERSION = 5;
  private static final Severity[] SEVERITIES = Severity.values();
  private static final int MAY_BE_UNKNOWN = 1;
  private static final int OPTIONAL = 2;

  private RulebookCodec() {}

  /// The two files, and the SHA-256 of what they say: `sha256:…`, which the first one carries.
  record Packed(byte[] rules, byte[] words, String digest) {}

  static Packed write(List<Rule> rules) {
    var words = new Packer();
    var index = new Packer();
    index.list(rules, (rule, out) -> {
      rule(rule, out);
      out.number(words.at());
      WordsCodec.write(rule.words(), words);
    });
    var digest = "sha256:" + Sha256.of((Sha256.of(index.bytes()) + Sha256.of(words.bytes())).getBytes(StandardCharsets.US_ASCII));
    var first = new Packer();
    first.number(MAGIC);
    first.number(VERSION);
    first.text(digest);
    first.number(index.at());
    first.raw(index.bytes());
    return new Packed(first.bytes(), words.bytes(), digest);
  }

  /// The rules of a first file, whose words are on this shelf. Throws [IOException] for bytes of another version, or cut short.
  static Rulebook read(byte[] bytes, Shelf shelf) throws IOException {
    var in = new Cursor(bytes, 0);
    try {
      if (in.number() != MAGIC || in.number() != VERSION) {
        throw new IOException("this is no rulebook of this version");
      }
      var digest = in.text();
      if (in.number() != bytes.length - in.at()) {
        throw new IOException("the rulebook is cut short");
      }
      var count = in.number();
      var rules = new ArrayList<Rule>(count);
      for (var left = count; left > 0; left--) {
        rules.add(rule(in, bytes, shelf));
      }
      return new Rulebook(rules, digest);
    } catch (IndexOutOfBoundsException wrong) {
      throw new IOException("the rulebook is damaged", wrong);
    }
  }

  private static void rule(Rule rule, Packer out) {
    out.text(rule.id());
    out.text(rule.category());
    out.octet(rule.severity().ordinal());
    out.octet(rule.beside().ordinal());
    out.octet(rule.silent() ? 1 : 0);
    out.text(rule.on());
    out.list(rule.joins(), RulebookCodec::join);
    out.list(rule.groupBy().stream().toList(), (expression, to) -> to.expression(expression));
    out.expression(rule.when());
    out.octet(rule.needs().bits());
    place(rule.at(), out);
    out.list(rule.evidence(), RulebookCodec::place);
  }

  private static Rule rule(Cursor in, byte[] bytes, Shelf shelf) {
    var id = in.text();
    var category = in.text();
    var severity = SEVERITIES[in.octet()];
    var beside = SEVERITIES[in.octet()];
    var silent = in.octet() > 0;
    var on = in.text();
    var joins = joins(in, bytes);
    var groupBy = in.number() > 0 ? Optional.of(expression(in, bytes)) : Optional.<Expression>empty();
    var when = expression(in, bytes);
    var needs = Needs.of(in.octet());
    var at = place(in, bytes);
    var evidence = new ArrayList<PlacePath>();
    for (var left = in.number(); left > 0; left--) {
      evidence.add(place(in, bytes));
    }
    return new Rule(id, category, severity, beside, silent, on, joins, groupBy, when, needs, at, evidence, new Wording.Shelved(shelf, in.number()));
  }

  private static void place(PlacePath path, Packer out) {
    out.text(path.text());
    out.list(path.picked().stream().toList(), (expression, to) -> to.expression(expression));
  }

  private static PlacePath place(Cursor in, byte[] bytes) {
    var text = in.text();
    return new PlacePath(text, in.number() > 0 ? Optional.of(expression(in, bytes)) : Optional.empty());
  }

  private static void join(Join join, Packer out) {
    out.text(join.name());
    out.text(join.kind());
    out.octet((join.mayBeUnknown() ? MAY_BE_UNKNOWN : 0) | (join.optional() ? OPTIONAL : 0));
    out.list(join.equal(), (part, to) -> {
      to.expression(part.theirs());
      to.expression(part.ours());
    });
  }

  private static List<Join> joins(Cursor in, byte[] bytes) {
    var joins = new ArrayList<Join>();
    for (var left = in.number(); left > 0; left--) {
      var name = in.text();
      var kind = in.text();
      var flags = in.octet();
      var equal = new ArrayList<Join.Part>();
      for (var parts = in.number(); parts > 0; parts--) {
        equal.add(new Join.Part(expression(in, bytes), expression(in, bytes)));
      }
      joins.add(new Join(name, kind, equal, (flags & MAY_BE_UNKNOWN) != 0, (flags & OPTIONAL) != 0));
    }
    return joins;
  }

  /// An expression that stays packed until it is asked.
  static Expression expression(Cursor in, byte[] bytes) {
    var length = in.number();
    var expression = Expression.packed(bytes, in.at());
    in.skip(length);
    return expression;
  }
}
