package org.holdpoint.construct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Field;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Listed;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Named;
import org.holdpoint.construct.Said.Nothing;
import org.holdpoint.construct.Said.Other;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.SettingFact.Setting;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.OwnNames;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.ResourceNames;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.Span;

/// What a program writes → the parts of a resource.
public final class Nodes {

  private static final String RUN = "only running the program tells";

  private Nodes() {}

  /// `meaning` says what a name or a call stands for; empty where that is not known.
  public static Node of(Said said, Function<Said, Optional<Node>> meaning) {
    return switch (said) {
      case Literal(var text, var _, var at) -> new Text(new Value.Known<>(text, at), at);
      case Nothing(var at) -> new Text(new Value.Absent<>(Optional.of(at)), at);
      case Named(var _, var at) -> meaning.apply(said).orElseGet(() -> unknown(at));
      case Called(var _, var _, var _, var at) -> meaning.apply(said).orElseGet(() -> unknown(at));
      case Fields fields -> block(fields, meaning);
      case Listed(var items, var whole, var at) -> new Items(items.stream().map(item -> of(item, meaning)).toList(), whole, at);
      case Other(var _, var at) -> unknown(at);
    };
  }

  /// The same of named values.
  public static Block block(Fields fields, Function<Said, Optional<Node>> meaning) {
    return new Block(fields.all().stream().map(field -> entry(field, of(field.value(), meaning))).toList(), fields.at());
  }

  /// A value with its name; where a constant is named, it stands where that has its value.
  public static Entry entry(Field field, Node value) {
    return constant(field.value()).map(at -> new Entry(ResourceNames.of(field.name()), field.name(), value, at)).orElseGet(() -> Entry.of(field.name(), field.key(), value));
  }

  /// Where a constant has its value that stands there, also as the one argument of a call: `Duration.days(BACKUP_DAYS)`.
  private static Optional<Span> constant(Said said) {
    return said instanceof Literal(var _, var constant, var at) && constant ? Optional.of(at) : said instanceof Called(var _, var arguments, var named, var _) && arguments.size() == 1 && named.all().isEmpty() && arguments.getFirst() instanceof Literal(var _, var constant, var at) && constant ? Optional.of(at) : Optional.empty();
  }

  /// What a thing is called by; where the program puts the name together, a mark that it may be any, with the name under which the program keeps it.
  public static String name(Optional<Said> said, Made made) {
    return said.flatMap(name -> name instanceof Literal(var text, var _, var _) ? Optional.of(text) : Optional.empty()).orElse(OwnNames.LATER + made.variable().map(" "::concat).orElse(""));
  }

  /// A text that stands for a part.
  public static Text text(String said, Span at) {
    return new Text(new Value.Known<>(said, at), at);
  }

  /// Where more comes from than is written, inside of it too.
  public static List<Span> rest(Said said) {
    var rest = new ArrayList<Span>();
    if (said instanceof Fields fields) {
      fields.rest().ifPresent(rest::add);
      fields.all().forEach(field -> rest.addAll(rest(field.value())));
    }
    return rest;
  }

  /// How many there are of a thing whose name is put together: nobody knows.
  public static Optional<Entry> many(String address, Span at) {
    return address.contains(OwnNames.LATER) ? Optional.of(Entry.of("count", at, unknown(at))) : Optional.empty();
  }

  /// The facts of a resource; where not all of what it says is written, what is not is unknown.
  public static List<Fact> facts(Resource resource, boolean whole) {
    var facts = Resources.facts(resource);
    return whole ? facts : facts.stream().flatMap(fact -> switch (fact) {
      case Setting setting when setting.form().equals("nothing") -> Stream.of(unknown(setting));
      case Identity identity when identity.at().equals(resource.header()) -> Stream.of();
      default -> Stream.of(fact);
    }).toList();
  }

  private static Text unknown(Span at) {
    return new Text(new Value.Unknown<>(RUN, at), at);
  }

  private static Fact unknown(Setting setting) {
    return new Setting(setting.key(), setting.at(), setting.within(), setting.name(), setting.path(), setting.owner(), "text", new Value.Unknown<>(RUN, setting.at()), List.of(), 0, setting.meaning(),
        setting.concern(), setting.firm(), new Value.Unknown<>(RUN, setting.at()), new Value.Unknown<>(RUN, setting.at()), "none");
  }
}
