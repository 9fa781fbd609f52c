package org.holdpoint.language;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.document.PlainDocuments;
import org.holdpoint.language.inventory.HostLists;
import org.holdpoint.language.inventory.Inventories;
import org.holdpoint.language.markdown.Runbooks;
import org.holdpoint.language.markdown.Typed;
import org.holdpoint.language.program.Programs;
import org.holdpoint.language.session.CommandLists;
import org.holdpoint.language.session.ExpectSessions;
import org.holdpoint.language.shell.Shell;
import org.holdpoint.language.terraform.Plans;
import org.holdpoint.language.terraform.Terraform;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.Printout;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.apply.Saves;
import org.holdpoint.replay.line.Naming;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.settings.Network.Device;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.SourceFile;

/// The front door to the languages: which one a file is written in, and what it says.
public final class Languages {

  /// Endings of files that hold a whole configuration, unless their name or text says otherwise.
  private static final Set<String> CONFIGURATIONS = Set.of("cfg", "conf", "config", "flat", "running");
  private static final Set<String> ROUTER_FILES = Set.of("cfg", "conf", "config", "cli");

  /// What nothing else can outdo: the user or the settings name the language, or the text does.
  private static final int SURE = 3;

  private Languages() {}

  /// The languages whose files say something for each other.
  public static List<JointLanguage> joint() {
    return Known.JOINT;
  }

  /// What a file says of hosts that the settings name as an inventory, whatever it looks like; nothing where it says nothing of them.
  public static List<Fact> inventory(SourceFile file) {
    return Inventories.asked(file).map(Declared::facts).orElse(List.of());
  }

  /// The hosts that a file lists, one a line; nothing where it is another kind of file.
  public static List<Fact> hostList(SourceFile file) {
    return HostLists.read(file).<List<Fact>>map(List::of).orElse(List.of());
  }

  /// Whether a document is an inventory.
  public static boolean lists(Document.Declaration document) {
    return document.language().equals(Inventories.NAME);
  }

  /// The names of the languages.
  public static List<String> names() {
    return Stream.concat(Known.ROUTERS.stream().map(RouterLanguage::name), Known.DECLARATIONS.stream().map(DeclarationLanguage::name)).distinct().toList();
  }

  /// Those that files of SQL are written in, by database.
  static List<DeclarationLanguage> databases() {
    return Known.DECLARATIONS.stream().filter(one -> Dialects.DATABASES.contains(one.name())).toList();
  }

  /// The documents of a file by itself. Throws as [#document] does.
  public static List<Document> documents(SourceFile file, Optional<String> asked, Settings settings) {
    return documents(file, Asking.alone(asked), settings);
  }

  /// What a program says of the use of some tables, whose last names are given in small letters; nothing where it says nothing.
  public static Optional<Document> uses(SourceFile file, Set<String> tables) {
    return Optional.of(Programs.uses(file, tables)).filter(facts -> !facts.isEmpty()).map(facts -> Declarations.with(facts, file, List.of()).getFirst());
  }

  /// The documents that a file is: one, none for a file of no known language, or more where it carries scripts of router languages. Throws as [#document] does.
  public static List<Document> documents(SourceFile file, Asking asking, Settings settings) {
    var asked = asking.language();
    if (asked.map(Plans.language().name()::equals).orElse(true) && Plans.language().recognises(file) > 0) {
      return Declarations.plan(Known.DECLARATIONS, file);
    }
    var carrier = asked.isPresent() ? Optional.<Carrier>empty() : Known.CARRIERS.stream().filter(one -> one.carries(file)).findFirst();
    var passages = carrier.map(one -> passages(one, file, asking, settings)).orElse(List.of());
    var queries = asked.isPresent() ? List.<Fact>of() : Inside.facts(file);
    if (passages.isEmpty()) {
      return Declarations.with(queries, file, unmarked(file, asking, settings));
    }
    var inside = passages.stream().map(Passages.Passage::document);
    return Declarations.with(queries, file, carrier.filter(Carrier::whole).isPresent() ? inside.toList()
        : Stream.concat(Stream.of(Declarations.around(Known.DECLARATIONS, file, carrier.get().name(), passages.stream().mapToInt(Passages.Passage::lines).sum())), inside).toList());
  }

  private static List<Passages.Passage> passages(Carrier carrier, SourceFile file, Asking asking, Settings settings) {
    return Passages.of(carrier, Known.ROUTERS, file, asking.devices(), (language, inner, statements) -> read(inner, language, settings, statements, () -> Printout.of(language, statements, inner.start()), Optional.empty()));
  }

  /// What a file is in which nothing is marked as a passage: one document; a script and its way back; or what somebody is to type into a router, where the whole is no script.
  private static List<Document> unmarked(SourceFile file, Asking asking, Settings settings) {
    var whole = document(file, asking, settings);
    var scripts = whole.filter(Document.Script.class::isInstance).map(Document.Script.class::cast).map(Sections::of).orElse(List.of());
    var typed = scripts.size() > 1 ? scripts.stream().map(script -> new Passages.Passage(script, script.statements().size())).toList()
        : whole.flatMap(Document::cli).isPresent() || asking.language().isPresent() || !Typed.carrier().carries(file) ? List.<Passages.Passage>of() : passages(Typed.carrier(), file, asking, settings);
    return typed.isEmpty() ? whole.stream().toList() : Stream.concat(Stream.of(Declarations.around(Known.DECLARATIONS, file, Typed.carrier().name(), typed.stream().mapToInt(Passages.Passage::lines).sum())), typed.stream().map(Passages.Passage::document)).toList();
  }

  /// The document that a file is; empty for a file of no known language. Throws `UnreadableException` where it surely is of a language, and no text of it.
  public static Optional<Document> document(SourceFile file, Optional<String> asked, Settings settings) {
    return document(file, Asking.alone(asked), settings);
  }

  /// The same, asked for in another way.
  public static Optional<Document> document(SourceFile file, Asking asking, Settings settings) {
    // A table that the settings call generated is data, whatever its columns are called.
    if (asking.language().isEmpty() && generated(file, settings) && PlainDocuments.rows(file)) {
      return Declarations.read(Known.DECLARATIONS, file, asking.in(PlainDocuments.language().name()), 1, true);
    }
    // A script for a shell is never a router's, whatever its lines look like.
    var router = Shell.language().recognises(file) > 0 && asking.language().isEmpty() ? Optional.<Surest>empty() : surest(file, asking.language(), settings);
    var sure = router.map(Surest::sure).orElse(0);
    // A tie goes to the declarations: a router's grammar takes almost any line. Not where the file is called like a router's and one of its languages has no doubt.
    var routers = sure >= SURE || sure >= RouterLanguage.NO_DOUBT && ROUTER_FILES.contains(ending(file.path()));
    var declared = routers ? Optional.<Document>empty() : Declarations.read(Known.DECLARATIONS, file, asking, Math.max(sure, 1), generated(file, settings));
    return declared.or(() -> router.map(surest -> read(file, surest.language(), settings, surest.statements(), asking.language().isEmpty() ? Optional.of(surest.sure()) : Optional.empty())));
  }

  /// Whether the settings say what the readers of a file accept.
  private static boolean generated(SourceFile file, Settings settings) {
    return settings.artifacts().stream().anyMatch(artifact -> settings.matches(List.of(artifact.file()), file));
  }

  /// The router language of a file: the one that is asked for, else the one its device has in the settings, else the one that recognises it best.
  public static Optional<RouterLanguage> of(SourceFile file, Optional<String> asked, Settings settings) {
    return surest(file, asked, settings).map(Surest::language);
  }

  /// A language, how sure it is, and the statements of the file if it has read them.
  private record Surest(RouterLanguage language, int sure, Optional<List<Statement>> statements) {}

  /// The first one where two are as sure. None is asked once one has no doubt; whether lines fit is asked last, and of none behind one whose lines do.
  private static Optional<Surest> surest(SourceFile file, Optional<String> asked, Settings settings) {
    var device = device(file, settings);
    var named = asked.or(() -> device.flatMap(Device::language));
    if (named.isPresent()) {
      return syntax(file, Known.ROUTERS.stream().filter(language -> language.name().equals(named.get())).toList()).map(language -> new Surest(language, SURE, Optional.empty()));
    }
    var said = new LinkedHashMap<RouterLanguage, RouterLanguage.Recognition>();
    var sure = 0;
    // No router's language looks like an object of JSON, a mapping of YAML or a text with headings and fences, none outdoes the name of a file of Terraform, and no router's file is called SQL.
    for (var language : Fitting.structured(file) || device.isEmpty() && ending(file.path()).equals("sql") || Runbooks.carrier().carries(file) || device.isEmpty() && Terraform.language().recognises(file) >= SURE ? List.<RouterLanguage>of() : Known.ROUTERS) {
      if (sure < RouterLanguage.NO_DOUBT) {
        var own = language.recognition(file);
        said.put(language, own);
        sure = Math.max(sure, own.sure());
      }
    }
    var surest = Optional.<Surest>empty();
    for (var one : said.entrySet()) {
      var own = surest.isEmpty() && sure < RouterLanguage.NO_DOUBT ? one.getValue().told() : one.getValue();
      if (own.sure() > surest.map(Surest::sure).orElse(0)) {
        surest = Optional.of(new Surest(one.getKey(), own.sure(), own.statements()));
      }
    }
    return device.isPresent() ? surest.map(found -> new Surest(found.language(), SURE, found.statements())) : surest.isEmpty() ? called(file).or(() -> taking(file)) : better(file, surest.get());
  }

  /// The only language that takes every line of a text which says of no system that it is its own.
  private static Optional<Surest> taking(SourceFile file) {
    return only(Fitting.of(file));
  }

  /// The same language, or another where only that one takes every line, and this one has none of its own and does not know some; none where several others take every line.
  private static Optional<Surest> better(SourceFile file, Surest found) {
    var others = found.sure() > 1 || Fitting.knows(found.language(), file) ? List.<RouterLanguage>of() : Fitting.of(file);
    return others.isEmpty() || others.contains(found.language()) ? Optional.of(found) : only(others);
  }

  private static Optional<Surest> only(List<RouterLanguage> languages) {
    return languages.size() == 1 ? Optional.of(new Surest(languages.getFirst(), 1, Optional.empty())) : Optional.empty();
  }

  /// The language that the ending of a file says (`step3.nxos`), where its lines leave it open and it takes most of them.
  private static Optional<Surest> called(SourceFile file) {
    var named = Known.ROUTERS.stream().filter(language -> language.name().equals(ending(file.path()))).toList();
    return named.isEmpty() || file.binary() ? Optional.empty() : syntax(file, named).filter(language -> takesMost(language, file)).map(language -> new Surest(language, 1, Optional.empty()));
  }

  /// The script that a file is in the language of its device, where its text leaves that open: lines that several systems take, or too few to tell. Empty where the file says its language
  /// itself, the user or the settings do, where it is not called like a router's file, and where it is no script.
  public static Optional<Document> script(SourceFile file, RouterLanguage ofDevice, Optional<String> asked, Settings settings) {
    if (asked.isPresent() || device(file, settings).isPresent()) {
      return Optional.empty();
    }
    var own = surest(file, asked, settings);
    // A text file that is called like a device may as well hold notes about it.
    if (own.isEmpty() && (!mayBeScript(file) || !ROUTER_FILES.contains(ending(file.path())) && !takesMost(ofDevice, file))) {
      return Optional.empty();
    }
    return own.filter(one -> says(one, ofDevice, file)).isPresent() ? Optional.empty() : Optional.of(read(file, ofDevice, settings)).filter(Document.Script.class::isInstance);
  }

  /// The configuration that a file is in the language that it had before the change, where its text leaves that open by now. Empty where the file, the user or the settings say another.
  public static Optional<Document> asBefore(SourceFile file, RouterLanguage before, Optional<String> asked, Settings settings) {
    return asked.isPresent() || device(file, settings).isPresent() || surest(file, asked, settings).filter(one -> says(one, before, file)).isPresent() ? Optional.empty()
        : Optional.of(read(file, before, settings)).filter(Document.State.class::isInstance);
  }

  /// Whether a text itself says that it is of a language, and of no other.
  private static boolean says(Surest own, RouterLanguage other, SourceFile file) {
    return own.language() == other || own.sure() >= RouterLanguage.NO_DOUBT && !Fitting.takes(other, file) && Fitting.taken(other, file) <= Fitting.taken(own.language(), file);
  }

  /// Whether a language takes more than half of the lines of a script.
  public static boolean takesMost(RouterLanguage language, SourceFile file) {
    return Fitting.taken(language, file) * 2 > file.lines().size();
  }

  /// Whether a file is a text with passages that may be for the devices around it.
  public static boolean mayCarryScripts(SourceFile file) {
    return Runbooks.carrier().carries(file) || Typed.carrier().carries(file) || CommandLists.carrier().carries(file) || ExpectSessions.carrier().carries(file);
  }

  /// Whether a file of no known language is called like a router's, or begins with a line that enters a configuration, and holds text.
  public static boolean mayBeScript(SourceFile file) {
    return !file.binary() && (ROUTER_FILES.contains(ending(file.path())) || ending(file.path()).equals("txt") || Fitting.enters(file));
  }

  /// Which syntax of a language a file is in, where it has more than one: the one that recognises it best, else the first.
  private static Optional<RouterLanguage> syntax(SourceFile file, List<RouterLanguage> syntaxes) {
    return syntaxes.size() < 2 ? syntaxes.stream().findFirst() : syntaxes.stream().max(Comparator.comparing(syntax -> syntax.recognises(file)));
  }

  /// Whether a file without readable text would have been read: it is asked for, named in the settings, or called like a file of a router or of SQL.
  public static boolean expected(SourceFile file, Optional<String> asked, Settings settings) {
    return asked.isPresent() || ROUTER_FILES.contains(ending(file.path())) || device(file, settings).isPresent() || databases().stream().anyMatch(one -> one.recognises(file) > 0);
  }

  /// Whether a file, not read yet, is called like a whole configuration.
  public static boolean namesConfiguration(String path) {
    return CONFIGURATIONS.contains(ending(path));
  }

  static Optional<Device> device(SourceFile file, Settings settings) {
    return settings.network().devices().stream().filter(device -> settings.matches(device.configuration(), file) || settings.matches(device.scripts(), file)).findFirst();
  }

  /// The document that a file is.
  public static Document read(SourceFile file, RouterLanguage language, Settings settings) {
    return read(file, language, settings, Optional.empty(), Optional.empty());
  }

  /// `known` are its statements, where they have been read; `sure` is how sure the language was of it, where it was asked.
  private static Document read(SourceFile file, RouterLanguage language, Settings settings, Optional<List<Statement>> known, Optional<Integer> sure) {
    Room.require(file, language);
    var statements = known.orElseGet(() -> language.statements(file));
    return read(file, language, settings, statements, () -> Printout.of(language, statements, file), sure);
  }

  private static Document read(SourceFile file, RouterLanguage language, Settings settings, List<Statement> statements, Supplier<Printout> replayed, Optional<Integer> sure) {
    var printout = new Once<>(replayed);
    var naming = naming(file, language, settings, statements, printout);
    var whole = naming.configuration().or(() -> language.wholeConfiguration(file)).orElse(CONFIGURATIONS.contains(ending(file.path())) && statements.stream().noneMatch(line -> Saves.typed(language, line)));
    return whole ? new Document.State(file, language, naming.subject(), naming.because(), printout.get())
        : new Document.Script(file, language, naming.subject(), naming.because(), statements, false, sure);
  }

  /// The whole configuration that a file is said to hold, whatever its name and text say.
  public static Document.State state(SourceFile file, RouterLanguage language, Settings settings) {
    Room.require(file, language);
    var statements = language.statements(file);
    var printout = new Once<>(() -> Printout.of(language, statements, file));
    var naming = naming(file, language, settings, statements, printout);
    return new Document.State(file, language, naming.subject(), naming.because(), printout.get());
  }

  private static Naming naming(SourceFile file, RouterLanguage language, Settings settings, List<Statement> statements, Supplier<Printout> printout) {
    var hostName = statements.stream().anyMatch(statement -> statement.prompt().isPresent()) ? Optional.<String>empty()
        : language.hostName(printout.get().configuration()).filter(name -> !Expressions.stands(name));
    return Naming.of(file, statements, hostName, settings);
  }

  static String ending(String path) {
    return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
  }
}
