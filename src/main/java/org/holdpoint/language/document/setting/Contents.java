package org.holdpoint.language.document.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Templates;
import org.holdpoint.language.document.word.Hold;
import org.holdpoint.language.document.word.Labels;
import org.holdpoint.language.document.word.Term;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What stands in a node of a document.
public final class Contents {

  private Contents() {}

  static String form(YamlNode node) {
    return switch (node) {
      case Mapping _ -> "block";
      case Sequence _ -> "list";
      case Scalar scalar -> nothing(scalar) ? "nothing" : "text";
    };
  }

  public static boolean nothing(Scalar scalar) {
    return scalar.text().isEmpty() || scalar.plain() && Set.of("~", "null", "Null", "NULL").contains(scalar.text());
  }

  static Value<String> value(YamlNode node, String name) {
    return switch (node) {
      case Scalar scalar when nothing(scalar) -> new Value.Absent<>(Optional.of(scalar.at()));
      case Scalar scalar when Templates.filled(scalar.text()) -> new Value.Unknown<>(name + " is filled in later", scalar.at());
      case Scalar scalar -> new Value.Known<>(scalar.text(), scalar.at());
      case Mapping _, Sequence _ -> new Value.Absent<>();
    };
  }

  /// The texts of a list, of places and members also what blocks are called; where a list is meant, also of one that is written as one text: `icn, pus`.
  static List<String> texts(YamlNode node, Term term) {
    return switch (node) {
      case Sequence list -> list.items().stream().flatMap(item -> item instanceof Scalar one ? Stream.of(one.text()) : Set.of("redundancy", "guard", "service").contains(term.concern()) ? Labels.of(item).or(() -> Labels.only(item)).stream() : Stream.empty()).toList();
      case Scalar scalar when term.weaker().equals("fewer") && !Hold.nothing(scalar.text()) -> Hold.command(scalar.text().strip()) ? List.of(scalar.text().strip()) : List.of(scalar.text().strip().split("\\s*[,\\s]\\s*"));
      // Properties write a list by its numbers: `nodes.1`, `nodes.2`.
      case Mapping block when !block.entries().isEmpty() && block.entries().stream().allMatch(entry -> entry.value() instanceof Scalar && entry.key().text().chars().allMatch(Character::isDigit)) ->
          block.entries().stream().map(entry -> ((Scalar) entry.value()).text()).toList();
      case Scalar _, Mapping _ -> List.of();
    };
  }

  static int entries(YamlNode node) {
    return switch (node) {
      case Mapping block -> block.entries().size();
      case Sequence list -> list.items().size();
      case Scalar _ -> 0;
    };
  }
}
