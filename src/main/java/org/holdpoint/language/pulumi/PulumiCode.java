package org.holdpoint.language.pulumi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdpoint.construct.Made;
import org.holdpoint.construct.Nodes;
import org.holdpoint.construct.Program;
import org.holdpoint.construct.Said;
import org.holdpoint.construct.Said.Called;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Literal;
import org.holdpoint.construct.Said.Nothing;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Programs of Pulumi in TypeScript, JavaScript and Python ("Resources", Pulumi documentation: a name, what the thing is to be, options): of what they make the parts that are written as values.
final class PulumiCode {

  private static final List<String> PACKAGES = List.of("@pulumi/", "pulumi_");
  private static final String SCOPE = "@pulumi";

  private PulumiCode() {}

  /// Whether a file is one.
  static boolean is(SourceFile file) {
    return Program.imports(file, PACKAGES);
  }

  /// @param elsewhere what names stand for that it imports
  static Optional<Declared> read(SourceFile file, Function<List<String>, Optional<Said>> elsewhere) {
    var program = Program.read(file, elsewhere);
    var subject = new Subject("pulumi", file.key());
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<>(program.alone());
    var embedded = new ArrayList<Embedded>();
    var names = new HashMap<String, Integer>();
    for (var made : program.made()) {
      var token = token(made.path());
      var type = Types.of(token);
      var said = new Arguments(made);
      var name = said.name();
      if (!token.isEmpty() && said.unread().isEmpty()) {
        embedded.addAll(GivenRights.of(new Resource(subject, name, type, List.of(), said.rights(), made.header(), made.at()), token));
      }
      if (Resources.knows(type)) {
        var times = names.merge(name, 1, Integer::sum);
        unread.addAll(said.unread());
        facts.addAll(Nodes.facts(new Resource(subject, times == 1 ? name : name + " (" + times + ")", type, List.of(), said.body(), made.header(), made.at()), said.unread().isEmpty()));
      }
    }
    return facts.isEmpty() && unread.isEmpty() && embedded.isEmpty() ? Optional.empty() : Optional.of(new Declared(subject, facts, embedded, Program.lines(unread), program.passedOver(file)));
  }

  /// `@pulumi`, `aws`, `rds`, `Instance` → `aws:rds:Instance`; of Python `pulumi_aws`, `rds`, `Instance`.
  private static String token(List<String> path) {
    if (path.getFirst().equals(SCOPE) && path.size() > 2) {
      return String.join(":", path.subList(1, path.size()));
    }
    return path.getFirst().startsWith(PACKAGES.getLast()) ? path.getFirst().substring(PACKAGES.getLast().length()) + ":" + String.join(":", path.subList(1, path.size())) : "";
  }

  /// What a call says of one thing.
  private record Arguments(Made made) {

    /// What it is, and what it is called: `Instance ledger`. A name that is put together may be any.
    private String name() {
      return made.path().getLast() + " " + Nodes.name(made.argument(0, "resource_name"), made);
    }

    /// The second argument, or what stands in it (`InstanceArgs(…)`), and the arguments with names.
    private Optional<Said> properties() {
      return made.argument(1, "args").map(said -> said instanceof Called called && called.arguments().isEmpty() ? called.named() : said);
    }

    private Optional<Said> options() {
      return made.argument(2, "opts").map(said -> said instanceof Called called && called.arguments().isEmpty() ? called.named() : said);
    }

    /// Where more is said than is written here.
    private List<Span> unread() {
      return Stream.of(Optional.of((Said) made.named()), properties(), options()).flatMap(Optional::stream)
          .flatMap(said -> said instanceof Fields ? Nodes.rest(said).stream() : said instanceof Nothing ? Stream.of() : Stream.of(said.at())).toList();
    }

    private Block body() {
      var entries = new ArrayList<Entry>();
      properties().filter(Fields.class::isInstance).map(Fields.class::cast).ifPresent(fields -> entries.addAll(Nodes.block(fields, Arguments::meaning).entries()));
      made.named().all().stream().filter(field -> !List.of("opts", "args", "resource_name").contains(field.name())).forEach(field -> entries.add(Nodes.entry(field, Nodes.of(field.value(), Arguments::meaning))));
      Nodes.many(name(), made.header()).ifPresent(entries::add);
      options().filter(Fields.class::isInstance).map(Fields.class::cast).ifPresent(options -> options.all().forEach(option -> option(option, entries)));
      return new Block(entries, made.at());
    }

    /// What it says of rights: its properties, with what is filled in later by name.
    private Block rights() {
      var fields = Stream.concat(properties().filter(Fields.class::isInstance).map(Fields.class::cast).stream().flatMap(properties -> properties.all().stream()),
          made.named().all().stream().filter(field -> !List.of("opts", "args", "resource_name").contains(field.name())));
      return Nodes.block((Fields) GivenRights.named(new Fields(fields.toList(), Optional.empty(), made.at())), Arguments::meaning);
    }

    private static void option(Said.Field option, List<Entry> entries) {
      var value = Nodes.of(option.value(), Arguments::meaning);
      var at = option.key();
      switch (option.name()) {
        case "protect" -> entries.add(new Entry("lifecycle", option.name(), new Block(List.of(Entry.of("preventDestroy", at, value)), at), at));
        case "retainOnDelete", "retain_on_delete" -> {
          if (option.value() instanceof Literal(var text, var _, var _) && text.equals("true")) {
            entries.add(Entry.of("deletionPolicy", at, Nodes.text("Retain", at)));
          }
        }
        default -> { }
      }
    }

    /// Arguments of a class of their own are a block: `BucketVersioningArgs(enabled=True)`.
    private static Optional<Node> meaning(Said said) {
      return said instanceof Called called && called.path().getLast().endsWith("Args") && called.arguments().isEmpty() ? Optional.of(Nodes.block(called.named(), Arguments::meaning)) : Optional.empty();
    }
  }
}
