package org.holdpoint.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdpoint.cel.CelRecord;
import org.holdpoint.cel.CelType;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;
import org.holdpoint.finding.Evidence;
import org.holdpoint.source.Span;

/// A part of a change that has a place in a file: `now`, `now.exportPolicy`, `was.limit`, `within`. A fact has the place of the text that sets it, a value
/// that of its own text, a list those of its items. `picked` says which parts of a list are meant, where a rule says that of some: `now.entries.filter(one, one.everything)`.
public record PlacePath(String text, Optional<Expression> picked) {

  /// Where a rule without `at` puts its findings.
  static final PlacePath NOW = new PlacePath("now");
  /// The entries of a list: the first that the change brings.
  static final PlacePath ENTRIES = new PlacePath("now.entries");
  static final PlacePath PREFIXES = new PlacePath("now.prefixes");
  /// A policy itself, whatever list that it asks the change is about.
  static final PlacePath ITSELF = new PlacePath("now.at");
  /// What lets pass everything, or what none of the terms of a policy names.
  static final PlacePath EVERYTHING = new PlacePath("now.everything");
  static final PlacePath REST = new PlacePath("now.rest");
  private static final String WITHIN = "within";
  private static final List<String> OWN = List.of("now", "was", WITHIN);

  /// A path by names alone.
  public PlacePath(String text) {
    this(text, Optional.empty());
  }

  /// Whether a text picks parts of a list.
  static boolean picks(String text) {
    return text.indexOf('(') >= 0;
  }

  /// What is wrong with a path, and which code points of it.
  record Mistake(String message, int offset, int length) {}

  /// What is wrong with this path for a rule that knows these names.
  Optional<Mistake> mistake(Names rule) {
    var names = names();
    var root = names.getFirst();
    if (root.equals(WITHIN)) {
      return names.size() == 1 ? Optional.empty() : Optional.of(new Mistake("`within` is a place and has no parts", 0, text.length()));
    }
    if (!rule.kinds().containsKey(root)) {
      return rule.variables().get(root) instanceof CelType.ListOf ? Optional.empty() : Optional.of(new Mistake("a place starts with "
          + rule.roots().stream().map(known -> "`" + known + "`").collect(Collectors.joining(" or ")) + ", or is `within`; not `" + root + "`", 0, root.length()));
    }
    Type type = FactTypes.record(rule.kinds().get(root));
    var offset = root.length() + 1;
    for (var name : names.subList(1, names.size())) {
      var owner = held(type);
      var component = owner instanceof Class<?> record && record.isRecord() ? Shape.of(record).component(name) : Optional.<Shape.Component>empty();
      if (component.isEmpty()) {
        return Optional.of(new Mistake("no field `" + name + "`" + fields(owner), offset, name.length()));
      }
      type = component.get().type();
      offset += name.length() + 1;
    }
    return hasPlace(type) ? Optional.empty() : Optional.of(new Mistake("`" + text + "` has no place of its own in the file", 0, text.length()));
  }

  /// Whether the part is picked from facts beside the one that is judged.
  boolean beside() {
    return picked.isPresent() && !OWN.contains(names().getFirst());
  }

  /// The places in the files, in order; none where the part is not there.
  List<Span> places(Binding binding) {
    return parts(binding).stream().flatMap(part -> spans(part).stream()).toList();
  }

  /// The first place of the same part before the change; none where it was not there.
  Optional<Span> before(Binding binding) {
    var root = names().getFirst();
    return picked.isPresent() || !List.of("now", "was").contains(root) ? Optional.empty() : new PlacePath("was" + text.substring(root.length())).places(binding).stream().findFirst();
  }

  /// The places with what they show.
  List<Evidence> evidence(Binding binding) {
    return parts(binding).stream().flatMap(part -> spans(part).stream().map(span -> new Evidence(span, words(part)))).toList();
  }

  private List<String> names() {
    return Arrays.asList(text.split("\\.", -1));
  }

  private List<Object> parts(Binding binding) {
    if (picked.isPresent()) {
      return picked.get().evaluate(binding::variable) instanceof List<?> list ? list.stream().filter(CelRecord.class::isInstance).<Object>map(one -> ((CelRecord) one).value()).toList() : List.of();
    }
    var names = names();
    var roots = switch (names.getFirst()) {
      case "now" -> binding.change().now().stream().toList();
      case "was" -> binding.change().was().stream().toList();
      case WITHIN -> List.of(binding.change().any().within());
      case String other -> binding.others().getOrDefault(other, List.of()).stream().map(CelRecord::value).toList();
    };
    // Of a fact beside the one that is judged, the place of the whole says also which fact it is.
    var rest = names.size() == 2 && names.getLast().equals("at") && !OWN.contains(names.getFirst()) ? List.<String>of() : names.subList(1, names.size());
    return roots.stream().flatMap(root -> parts(root, rest).stream()).toList();
  }

  private static List<Object> parts(Object owner, List<String> names) {
    return switch (owner) {
      case List<?> list -> list.stream().flatMap(item -> parts(item, names).stream()).toList();
      case Optional<?> optional -> optional.map(present -> parts(present, names)).orElseGet(List::of);
      case Object part when names.isEmpty() -> List.of(part);
      case Value.Known<?>(var known, _) -> parts(known, names);
      case Record record -> Shape.of(record.getClass()).component(names.getFirst())
          .map(component -> parts(component.read(record), names.subList(1, names.size()))).orElseGet(List::of);
      default -> List.of();
    };
  }

  private static List<Span> spans(Object part) {
    return switch (part) {
      case Span span -> List.of(span);
      case Fact fact -> List.of(fact.at());
      case Value<?> value -> value.place().stream().toList();
      case Record record -> Shape.of(record.getClass()).component("at").map(at -> spans(at.read(record))).orElseGet(List::of);
      default -> List.of();
    };
  }

  private String words(Object part) {
    if (picked.isPresent()) {
      return "set here";
    }
    var names = names();
    var before = names.getFirst().equals("was") ? "before the change" : "";
    if (part instanceof Fact fact && !OWN.contains(names.getFirst())) {
      return FactTypes.kind(fact).replace('-', ' ') + " " + fact.key().path().getLast() + " of " + fact.key().subject();
    }
    if (names.size() == 1) {
      return before.isEmpty() ? "set here" : before;
    }
    var name = FactTypes.kebab(names.getLast()).replace('-', ' ');
    var said = switch (part) {
      case Value.Known<?>(var known, _) -> name + " " + known;
      case Value.Absent<?> _ -> "no " + name;
      case Value.Unknown<?>(var because, _) -> name + ": " + because;
      case Span _ -> name.replaceFirst(" at$", " here");
      default -> name;
    };
    return before.isEmpty() ? said : said + " " + before;
  }

  /// The record that a value, list or optional of records holds; else the type itself.
  private static Type held(Type type) {
    return type instanceof ParameterizedType generic ? held(generic.getActualTypeArguments()[0]) : type;
  }

  private static boolean hasPlace(Type type) {
    return switch (type) {
      case ParameterizedType generic when generic.getRawType() == Value.class -> true;
      case ParameterizedType generic -> hasPlace(generic.getActualTypeArguments()[0]);
      case Class<?> plain -> plain == Span.class || plain.isRecord() && Shape.of(plain).component("at").filter(at -> at.type() == Span.class).isPresent();
      default -> false;
    };
  }

  private static String fields(Type owner) {
    if (owner instanceof Class<?> record && record.isRecord()) {
      var names = Shape.of(record).components().stream().map(Shape.Component::name).toList();
      return " in " + FactTypes.kebab(record.getSimpleName()) + "; fields: " + String.join(", ", names);
    }
    return "; a value without parts stands before it";
  }
}
