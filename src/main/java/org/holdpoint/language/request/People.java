package org.holdpoint.language.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.RequestFact.Person;
import org.holdpoint.fact.Value;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Who has a part in a request: a name, or a mapping with a name, an organisation, and whether they are there.
final class People {

  /// `on call by telephone if needed`.
  private static final Pattern AWAY = Pattern.compile("(?i)^(?:on[- ]call|by (?:tele)?phone|remote(?:ly)?|reachable|available)\\b|\\b(?:if|when|where|as) (?:needed|required|necessary)\\b|\\bon (?:demand|request)\\b|\\b(?:by|over the) (?:tele)?phone\\b|\\bfrom (?:home|the office)\\b");
  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|no|nobody|without|if|when)\\b");
  /// `in the hall throughout`.
  private static final Pattern THERE = Pattern.compile("(?i)\\b(?:on[- ]site|in person|in the (?:hall|room|building|plant|cage|data ?cent(?:er|re))|beside (?:him|her|them|the)|present throughout|throughout)\\b");


  private People() {}

  static Value<Person> person(Mapping request, String part) {
    return Keys.entry(request, part).<Value<Person>>map(entry -> switch (entry.value()) {
      case Mapping person when person.entries().isEmpty() -> new Value.Absent<>(Optional.of(RequestReader.place(entry)));
      case Mapping person -> new Value.Known<>(new Person(Texts.text(person, "person"), Texts.text(person, "organisation"), Texts.truth(person, "on-site"), entry.key().at().to(person.at())), entry.key().at().to(person.at()));
      case Scalar name -> Texts.text(name).<Value<Person>>map(text -> new Value.Known<>(named(text, name, part.equals("supervisor") ? there(request, text, name) : new Value.Absent<>()), name.at())).orElseGet(() -> new Value.Absent<>(Optional.of(RequestReader.place(entry))));
      case Sequence list -> list.items().isEmpty() ? new Value.Absent<>(Optional.of(RequestReader.place(entry)))
          : new Value.Known<>(new Person(new Value.Known<>(String.join(", ", Texts.names(request, part)), entry.key().at()), new Value.Absent<>(), new Value.Absent<>(), entry.key().at()),
              entry.key().at());
    }).orElseGet(Value.Absent::new);
  }

  /// Whether who watches is there: as it says beside their name, or for the name itself says that they are not.
  private static Value<Boolean> there(Mapping request, String text, Scalar name) {
    return AWAY.matcher(text).find() ? new Value.Known<>(false, name.at()) : THERE.matcher(text).find() && !NOT.matcher(text).find() ? new Value.Known<>(true, name.at()) : Texts.truth(request, "on-site");
  }

  /// `on_site: false` beside a supervisor is about them.
  private static Person named(String text, Scalar name, Value<Boolean> onSite) {
    return new Person(new Value.Known<>(text, name.at()), new Value.Absent<>(), onSite, name.at());
  }

  /// The name alone.
  static Value<String> name(Mapping request, String part) {
    return switch (person(request, part)) {
      case Value.Known<Person>(var person, _) -> person.name();
      case Value.Absent<Person>(var at) -> new Value.Absent<>(at);
      case Value.Unknown<Person>(var because, var at) -> new Value.Unknown<>(because, at);
    };
  }
}
