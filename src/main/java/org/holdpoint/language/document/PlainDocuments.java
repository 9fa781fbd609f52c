package org.holdpoint.language.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact.TableHead;
import org.holdpoint.fact.DnsFact.RegistryOrder;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.RemovedDefinition;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.count.BoundNumbers;
import org.holdpoint.language.document.count.EntryLists;
import org.holdpoint.language.document.count.Expressions;
import org.holdpoint.language.document.count.Members;
import org.holdpoint.language.document.count.RemarkedBounds;
import org.holdpoint.language.document.count.Rows;
import org.holdpoint.language.document.count.StatedCounts;
import org.holdpoint.language.document.count.TableSizes;
import org.holdpoint.language.document.count.ZeroMeanings;
import org.holdpoint.language.document.form.JobDefinitions;
import org.holdpoint.language.document.form.LineReader;
import org.holdpoint.language.document.form.RegistryOrders;
import org.holdpoint.language.document.form.Syntax;
import org.holdpoint.language.document.place.Apportionments;
import org.holdpoint.language.document.place.HostSpreads;
import org.holdpoint.language.document.place.Partners;
import org.holdpoint.language.document.place.Placements;
import org.holdpoint.language.document.place.Registers;
import org.holdpoint.language.document.place.RolePlaces;
import org.holdpoint.language.document.place.Standbys;
import org.holdpoint.language.document.setting.Clocks;
import org.holdpoint.language.document.setting.Patterns;
import org.holdpoint.language.document.setting.Pipelines;
import org.holdpoint.language.document.setting.SettingReader;
import org.holdpoint.language.document.setting.StageStarts;
import org.holdpoint.language.document.word.Foreign;
import org.holdpoint.language.document.word.Vocabulary;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.rows.Table;
import org.holdpoint.source.SourceFile;
import org.holdpoint.tongue.Translated;
import org.holdpoint.yaml.YamlNode;

/// Documents in YAML, JSON, TOML, XML, properties or INI, and tables of generated data, that no other language reads: pipelines, rollout policies, feature and limit files, data.
public final class PlainDocuments implements DeclarationLanguage {

  /// Above it a file is data, and reading it would take more memory than a hook may.
  private static final long LARGEST = 8L << 20;
  private static final int LOOKED_AT = 3000;
  private static final int MOST_ROWS = 300;
  private static final Pattern NAME = Pattern.compile("^[\\s\\-{\\[,]*[\"']?([\\p{L}_][\\p{L}\\p{N}_.\\-]{0,80})[\"']?\\s*[:=]");

  private PlainDocuments() {}

  /// Whether a file is called like data of one entry a line.
  public static boolean rows(SourceFile file) {
    return Syntax.of(file).filter(Syntax::rows).isPresent();
  }

  public static DeclarationLanguage language() {
    return new PlainDocuments();
  }

  @Override
  public String name() {
    return "document";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.lines().isEmpty() || Syntax.of(file).isEmpty() || Foreign.named(file)) {
      return 0;
    }
    // Large data of rows is read where the settings speak of it: a repository has many tables that nobody generates.
    if (Syntax.of(file).get().rows() && !small(file) && !fewObjects(file) || Syntax.of(file).get() == Syntax.INI && !LineReader.shaped(file)) {
      return 0;
    }
    return !Foreign.looks(file) && telling(file) ? 2 : 1;
  }

  /// Whether a table is one that people keep: hosts, owners, windows.
  private static boolean small(SourceFile file) {
    return Syntax.of(file).filter(Syntax.TABLE::equals).isPresent() && file.lines().size() <= MOST_ROWS && Table.headed(file);
  }

  /// Whether it is so few objects that somebody keeps them by hand, or looks at them.
  private static boolean fewObjects(SourceFile file) {
    return Syntax.of(file).filter(Syntax.LINES::equals).isPresent() && file.lines().size() <= MOST_ROWS && file.lines().stream().allMatch(line -> line.text().isBlank() || line.text().startsWith("{"));
  }

  /// Whether a name at the start of a line guards by itself.
  private static boolean telling(SourceFile file) {
    var names = new HashSet<String>();
    return file.lines().stream().limit(LOOKED_AT).map(line -> NAME.matcher(line.text())).anyMatch(name -> name.find() && names.add(name.group(1)) && Vocabulary.telling(name.group(1)));
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    if (file.size() > LARGEST) {
      throw new UnreadableException(file.start(), "larger than " + (LARGEST >> 20) + " MB: too large for a document with no reader of its own");
    }
    var syntax = given.containsKey("updates") ? Syntax.UPDATES : Optional.of(file).filter(_ -> !given.containsKey("name")).flatMap(Syntax::of).filter(found -> found != Syntax.INI || LineReader.shaped(file)).orElse(Syntax.YAML);
    var written = text(file, syntax);
    return written.isEmpty() || written.get().documents().stream().noneMatch(Foreign::collection) || !syntax.rows() && written.get().documents().stream().anyMatch(Foreign::marked) ? Optional.empty() : Optional.of(read(file, given, syntax, written.get()));
  }

  /// None of what a template is made of: what it makes of it is not known, and as it stands it is no document.
  private static Optional<Syntax.Text> text(SourceFile file, Syntax syntax) {
    try {
      return Optional.of(syntax.read(file));
    } catch (UnreadableException broken) {
      if (file.lines().stream().anyMatch(line -> line.text().contains("{{") || line.text().contains("{%") || line.text().contains("<%"))) {
        return Optional.empty();
      }
      throw broken;
    }
  }

  private static Declared read(SourceFile file, Map<String, String> given, Syntax syntax, Syntax.Text written) {
    var tongue = Translated.tongue(written.documents());
    var text = new Syntax.Text(Translated.of(written.documents(), tongue), written.unread());
    // A text inside another file is about that file.
    var key = given.getOrDefault("subject", file.key());
    var subject = new Subject("file", key);
    if (syntax.rows() && !small(file)) {
      return new Declared(subject, EntryLists.of(key, subject, text.documents(), false), List.of(), text.unread(), List.of());
    }
    var facts = new ArrayList<Fact>(said(file, subject, text.documents()));
    facts.addAll(WorkWindows.of(subject, text.documents()));
    facts.addAll(FreezePeriods.of(file, subject, tongue.map(known -> known.name(file.stem())).orElse(file.stem()), text.documents()));
    facts.addAll(BusyHours.of(subject, text.documents()));
    facts.addAll(Clocks.facts(subject, text.documents()));
    facts.addAll(BoundNumbers.of(subject, text.documents()));
    facts.addAll(Apportionments.of(subject, text.documents()));
    facts.addAll(Patterns.of(subject, text.documents()));
    facts.addAll(HostSpreads.of(subject, text.documents()));
    facts.addAll(Placements.of(subject, text.documents()));
    facts.addAll(Registers.of(subject, text.documents()));
    facts.addAll(RemarkedBounds.of(file, subject, text.documents()));
    facts.addAll(ZeroMeanings.of(file, subject, text.documents()));
    facts.add(SettingReader.whole(file, subject, text.documents(), facts));
    facts.addAll(EntryLists.of(key, subject, text.documents(), given.containsKey("unlike") || syntax == Syntax.BLOCKS || syntax == Syntax.SIGNATURES || syntax == Syntax.HCL));
    facts.addAll(Rows.of(subject, text.documents(), syntax == Syntax.TABLE));
    facts.addAll(syntax == Syntax.UPDATES ? Deletions.of(subject, file) : List.of());
    if (syntax == Syntax.JOBS) {
      JobDefinitions.removals(file).forEach(gone -> facts.add(new RemovedDefinition(Key.of(subject, "removed-definition", gone.name()), gone.at(), gone.at(), gone.name(), gone.box(), gone.again())));
    }
    if (syntax == Syntax.XML) {
      RegistryOrders.of(file).forEach(order -> facts.add(new RegistryOrder(Key.of(subject, "registry-order", order.domain(), order.adds() ? "add" : "rem", order.what()), order.at(), order.within(), order.domain(), order.adds(), order.what(), order.exchanged())));
    }
    facts.addAll(TableSizes.of(subject, text.documents()));
    if (syntax == Syntax.TABLE) {
      file.lines().stream().dropWhile(line -> line.text().isBlank() || line.text().startsWith("#")).findFirst()
          .ifPresent(line -> facts.add(new TableHead(Key.of(subject, "table-head"), file.span(line), file.span(line), Table.columns(file))));
    }
    facts.addAll(CertificateRows.of(subject, text.documents()));
    facts.addAll(ProcedureRegisters.of(subject, text.documents()));
    var schedules = given.containsKey("schedules") ? List.<Embedded>of() : Schedules.of(file, subject, text.documents());
    return new Declared(subject, facts, Stream.concat(schedules.stream(), Certified.of(file, key, text.documents()).stream()).toList(), text.unread(), List.of());
  }

  /// What parts of a file of another language say by the names that its authors gave them.
  public static List<Fact> own(SourceFile file, List<YamlNode.Entry> parts) {
    return parts.isEmpty() ? List.of() : said(file, new Subject("file", file.key()), List.of(new YamlNode.Mapping(parts, file.start()))).stream().filter(fact -> !fact.key().path().isEmpty()).toList();
  }

  /// How much of something a program takes, as the constants say that it names.
  public static List<Fact> bounds(SourceFile file, List<YamlNode.Entry> constants) {
    return constants.isEmpty() ? List.of() : StatedCounts.constants(new Subject("file", file.key()), constants);
  }

  private static List<Fact> said(SourceFile file, Subject subject, List<YamlNode> documents) {
    var facts = new ArrayList<Fact>(SettingReader.facts(file, subject, documents));
    facts.addAll(StatedCounts.of(subject, documents));
    facts.addAll(Expressions.of(subject, documents));
    facts.addAll(Standbys.of(subject, documents));
    facts.addAll(RolePlaces.of(subject, documents));
    facts.addAll(Bindings.of(subject, documents));
    facts.addAll(Releases.of(subject, documents));
    facts.addAll(Successions.of(subject, documents));
    facts.addAll(StageStarts.cut(subject, documents));
    facts.addAll(Pipelines.of(subject, documents));
    facts.addAll(Members.of(subject, documents));
    facts.addAll(Writers.of(subject, documents));
    facts.addAll(Days.of(subject, documents));
    facts.addAll(Partners.of(subject, documents));
    facts.addAll(Blanks.of(subject, documents));
    return facts;
  }
}
