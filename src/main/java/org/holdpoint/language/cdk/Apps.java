package org.holdpoint.language.cdk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.construct.Made;
import org.holdpoint.construct.Made.Call;
import org.holdpoint.construct.Neighbours;
import org.holdpoint.construct.Nodes;
import org.holdpoint.construct.Program;
import org.holdpoint.construct.Said;
import org.holdpoint.construct.Said.Field;
import org.holdpoint.construct.Said.Fields;
import org.holdpoint.construct.Said.Nothing;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Resource;
import org.holdpoint.resource.ResourceNames;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Programs of the AWS CDK in TypeScript, JavaScript and Python ("Constructs", AWS CDK Developer Guide: a scope, an id, props): of what they make the parts that are written as values.
public final class Apps implements JointLanguage {

  private static final JointLanguage LANGUAGE = new Apps();
  private static final List<String> PACKAGES = List.of("aws-cdk-lib", "@aws-cdk/", "aws_cdk");
  /// Of a thing by its name, after it was made.
  private static final List<String> REMOVES = List.of("applyRemovalPolicy", "apply_removal_policy");
  private static final int CERTAIN = 3;
  private static final String SETTINGS = "cdk.json";
  private static final String STACK = "Stack";
  /// A prop that only stacks have: what has it is one, whatever class of the program's own it is of.
  private static final String OF_STACKS = "termination_protection";

  private Apps() {}

  public static JointLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "cdk";
  }

  @Override
  public int recognises(SourceFile file) {
    return Program.imports(file, PACKAGES) ? CERTAIN : 0;
  }

  @Override
  public boolean joins(String path) {
    return Neighbours.joins(path);
  }

  /// A repository with such a file has programs (AWS CDK Developer Guide, "cdk.json").
  @Override
  public boolean leading(String path) {
    return path.equals(SETTINGS) || path.endsWith("/" + SETTINGS);
  }

  @Override
  public boolean begins(SourceFile file) {
    return recognises(file) > 0;
  }

  @Override
  public Set<String> leads(SourceFile file) {
    return Neighbours.leads(file);
  }

  @Override
  public Joint join(List<SourceFile> files, Predicate<Span> brought) {
    return new Neighbours(files, this::begins, brought, (file, elsewhere) -> begins(file) ? read(file, elsewhere) : Optional.empty());
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    return read(file, _ -> Optional.empty());
  }

  private static Optional<Declared> read(SourceFile file, Function<List<String>, Optional<Said>> elsewhere) {
    var program = Program.read(file, elsewhere);
    var reading = new Reading(program, new Subject("stack", file.key()), new HashMap<>(), new ArrayList<>(), new ArrayList<>(program.alone()));
    program.made().forEach(reading::thing);
    return reading.facts().isEmpty() && reading.unread().isEmpty() ? Optional.empty()
        : Optional.of(new Declared(reading.subject(), reading.facts(), List.of(), Program.lines(reading.unread()), program.passedOver(file)));
  }

  /// What one program says so far; `names` are the addresses that are taken, with the classes that have them.
  private record Reading(Program program, Subject subject, Map<String, String> names, List<Fact> facts, List<Span> unread) {

    private void thing(Made made) {
      var construct = Types.construct(made.path()).orElse("");
      calls(program, made).flatMap(call -> Ingress.of(subject, Nodes.name(made.argument(1, "id"), made), call).stream()).forEach(rule -> facts.addAll(Nodes.facts(rule, true)));
      var type = Types.of(construct).filter(Resources::knows).or(() -> construct.isEmpty() && fields(made).stream().anyMatch(field -> ResourceNames.of(field.name()).equals(OF_STACKS)) ? Types.of(STACK) : Optional.empty());
      type.ifPresent(one -> resource(made, construct, one));
    }

    private void resource(Made made, String construct, String type) {
      var open = open(made);
      unread.addAll(open);
      var fields = new ArrayList<>(fields(made));
      calls(program, made).filter(call -> REMOVES.contains(call.method()) && call.arguments().size() == 1).forEach(call -> fields.add(new Field("removalPolicy", call.at(), call.arguments().getFirst())));
      var address = address(made, names);
      var entries = new ArrayList<>(Props.of(construct, fields, made.header()));
      Nodes.many(address, made.header()).ifPresent(entries::add);
      facts.addAll(Nodes.facts(new Resource(subject, address, type, List.of(), new Block(entries, made.at()), made.header(), made.at()), open.isEmpty()));
    }
  }

  /// What is called of a thing by the name under which the program keeps it.
  private static Stream<Call> calls(Program program, Made made) {
    return program.calls().stream().filter(call -> made.variable().filter(call.receiver()::equals).isPresent());
  }

  /// Its id; one that another class of the file has as well, with the class.
  private static String address(Made made, Map<String, String> names) {
    var id = Nodes.name(made.argument(1, "id"), made);
    var own = names.putIfAbsent(id, made.scope()) == null ? id : made.scope() + "/" + id;
    var address = own;
    for (var number = 2; !own.equals(id) && names.putIfAbsent(address, made.scope()) != null; number++) {
      address = own + " (" + number + ")";
    }
    return address;
  }

  private static List<Field> fields(Made made) {
    return Stream.concat(made.argument(2, "props").filter(Fields.class::isInstance).map(Fields.class::cast).stream().flatMap(props -> props.all().stream()), made.named().all().stream()).toList();
  }

  /// Where more is said than is written here.
  private static List<Span> open(Made made) {
    return Stream.concat(Nodes.rest(made.named()).stream(), made.argument(2, "props").stream().flatMap(said -> said instanceof Fields ? Nodes.rest(said).stream() : said instanceof Nothing ? Stream.of() : Stream.of(said.at()))).toList();
  }
}
