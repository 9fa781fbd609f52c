package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.cel.CelType;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// `with:` and `group-by:`, the keys by which a rule sees more than one fact.
final class JoinReader {

  private static final List<String> KEYS = List.of("fact", "equal", "may-be-unknown", "optional");
  private static final Set<String> TAKEN = Set.of("now", "was", "compared", "within", Names.GROUP, Join.PARTNER, "true", "false", "null", "in", "bool", "int",
      "uint", "double", "string", "bytes", "list", "map", "type", "optional", "cel", "math", "as", "break", "const", "continue", "else", "for", "function", "if", "import",
      "let", "loop", "package", "namespace", "return", "var", "void", "while");
  private final RuleReader reader;
  private final Names own;

  /// `own` are the names of the fact itself: keys of joins see no other.
  JoinReader(RuleReader reader, Names own) {
    this.reader = reader;
    this.own = own;
  }

  /// What a rule file says of other facts. `kinds` has the name of every join, also of one that is wrong, so that its uses are no further mistakes.
  record Read(List<Join> joins, Map<String, Optional<String>> kinds, Optional<Expression> groupBy) {}

  Read read(Mapping rule) {
    var joins = new ArrayList<Join>();
    var kinds = new LinkedHashMap<String, Optional<String>>();
    reader.mapping(rule, "with", "a mapping: a name, then which facts are called so").ifPresent(with -> with.entries().forEach(entry -> {
      var named = isName(entry.key());
      var join = join(entry);
      if (named) {
        join.ifPresent(joins::add);
        kinds.put(entry.key().text(), join.map(Join::kind).or(() -> kind(entry.value())));
      }
    }));
    var groupBy = reader.optional(rule, "group-by").flatMap(source -> reader.expression(source, own).filter(typed -> isKey(typed.type(), source)));
    return new Read(joins, kinds, groupBy.map(RuleReader.Typed::expression));
  }

  private boolean isName(Scalar name) {
    if (!name.text().matches("[a-z][A-Za-z0-9]*")) {
      reader.wrong(name.at(), "`" + name.text() + "` is no name for facts; a name is letters and digits, such as `widened`");
    } else if (TAKEN.contains(name.text())) {
      reader.wrong(name.at(), "`" + name.text() + "` has a meaning of its own in expressions; call these facts something else");
      return false;
    }
    return true;
  }

  private static Optional<String> kind(YamlNode node) {
    return node instanceof Mapping mapping && mapping.at("fact").orElse(mapping) instanceof Scalar word ? Optional.of(word.text()).filter(FactTypes.kinds()::contains)
        : Optional.empty();
  }

  private Optional<Join> join(YamlNode.Entry entry) {
    if (!(entry.value() instanceof Mapping mapping)) {
      reader.wrong(entry.value().at(), "a join is a mapping with the keys " + String.join(", ", KEYS));
      return Optional.empty();
    }
    reader.checkKnown(mapping, KEYS);
    var kind = reader.required(mapping, "fact").flatMap(word -> known(word, reader));
    var mayBeUnknown = reader.flag(mapping, "may-be-unknown");
    var optional = reader.flag(mapping, "optional");
    reader.checkPresent(mapping, "equal");
    var equal = reader.mapping(mapping, "equal", "a mapping: a field of the joined fact, then what it must be equal to");
    equal.filter(pairs -> pairs.entries().isEmpty())
        .ifPresent(pairs -> reader.wrong(pairs.at(), "`equal` is empty; facts are joined by at least one field, such as {name: now.name}"));
    var theirs = kind.map(word -> new Names(true, Map.of(Join.PARTNER, FactTypes.type(word)), Map.of())).orElseGet(Names::nothing);
    var parts = equal.map(Mapping::entries).orElseGet(List::of).stream().flatMap(pair -> part(pair, theirs).stream()).toList();
    return kind.filter(_ -> equal.filter(pairs -> !pairs.entries().isEmpty() && pairs.entries().size() == parts.size()).isPresent())
        .map(word -> new Join(entry.key().text(), word, parts, mayBeUnknown, optional));
  }

  private Optional<Join.Part> part(YamlNode.Entry pair, Names names) {
    var theirs = reader.part(pair.key(), names).filter(typed -> isKey(typed.type(), pair.key()));
    var ours = reader.text(pair.value(), "what `" + pair.key().text() + "` must be equal to").flatMap(source -> reader.expression(source, own)
        .filter(typed -> isKey(typed.type(), source)));
    if (theirs.isPresent() && ours.isPresent() && !comparable(theirs.get().type(), ours.get().type())) {
      reader.wrong(pair.value().at(), "`" + pair.key().text() + "` is " + theirs.get().type().text() + ", and this is " + ours.get().type().text()
          + ": the two are never equal");
      return Optional.empty();
    }
    return theirs.flatMap(one -> ours.map(other -> new Join.Part(one.expression(), other.expression())));
  }

  /// A kind of fact that there is.
  static Optional<String> known(Scalar word, RuleReader reader) {
    var kinds = FactTypes.kinds();
    if (!kinds.contains(word.text())) {
      reader.wrong(word.at(), "no fact `" + word.text() + "`" + Nearest.advice(word.text(), kinds));
    }
    return Optional.of(word.text()).filter(kinds::contains);
  }

  private boolean isKey(CelType type, Scalar at) {
    var plain = isKey(type);
    if (!plain) {
      reader.wrong(at.at(), "facts are put together by a text, a number, true or false, a time, or a list of these; this is " + type.text());
    }
    return plain;
  }

  private static boolean isKey(CelType type) {
    return switch (type) {
      case CelType.Any _, CelType.Bool _, CelType.Int _, CelType.Uint _, CelType.Double _, CelType.Text _, CelType.Timestamp _, CelType.Duration _ -> true;
      case CelType.ListOf(var element) -> isKey(element);
      case CelType.Maybe(var value) -> isKey(value);
      case CelType.Bytes _, CelType.Null _, CelType.MapOf _, CelType.TypeOf _, CelType.Opaque _, CelType.Param _, CelType.Record _ -> false;
    };
  }

  private static boolean comparable(CelType one, CelType other) {
    if (one instanceof CelType.Maybe(var value)) {
      return comparable(value, other);
    }
    if (other instanceof CelType.Maybe(var value)) {
      return comparable(one, value);
    }
    if (one instanceof CelType.ListOf(var left) && other instanceof CelType.ListOf(var right)) {
      return comparable(left, right);
    }
    return one instanceof CelType.Any || other instanceof CelType.Any || one.equals(other) || isNumber(one) && isNumber(other);
  }

  private static boolean isNumber(CelType type) {
    return type instanceof CelType.Int || type instanceof CelType.Uint || type instanceof CelType.Double;
  }
}
