package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Bonds;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.line.Once;
import org.holdpoint.source.Folders;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Templates of one side with the files of their parameters and the templates that they set up as stacks of their own: those are judged where they are set up.
final class StackFiles implements JointLanguage.Joint {

  private final Map<String, Read> templates = new TreeMap<>();
  private final Map<String, String> groups;
  private final Map<String, List<Given>> given = new HashMap<>();
  private final Map<String, SourceFile> givenBy = new HashMap<>();
  private final Set<String> nested = new HashSet<>();
  private final Once<Map<String, Said>> said = new Once<>(this::said);

  /// A template and its file.
  record Read(SourceFile file, Mapping template) {

    /// The keys of the files that a template names: of stacks and of applications (AWS::CloudFormation::Stack, AWS::Serverless::Application).
    Set<String> named() {
      var named = new HashSet<String>();
      Parameters.block(template, "Resources").entries().forEach(entry -> {
        if (entry.value() instanceof Mapping body && body.at("Type").orElse(null) instanceof Scalar type && Stacks.NESTING.containsKey(type.text())
            && Parameters.block(body, "Properties").at(Stacks.NESTING.get(type.text())).orElse(null) instanceof Scalar url) {
          local(url.text()).ifPresent(named::add);
        }
      });
      return named;
    }

    /// Where a path leads; empty for an address elsewhere.
    Optional<String> local(String url) {
      return url.contains("://") ? Optional.empty() : Folders.along(Folders.around(file.key()), url);
    }

    private Set<String> parameters() {
      var names = new HashSet<String>();
      Parameters.block(template, "Parameters").entries().forEach(entry -> names.add(entry.key().text()));
      return names;
    }

    private String stem() {
      return StackFiles.stem(file.name());
    }
  }

  /// What comes of a file.
  private record Said(List<Fact> facts, List<Entry> own) {

    Said() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  StackFiles(List<SourceFile> files) {
    files.forEach(file -> Stacks.template(file).ifPresent(template -> templates.put(file.key(), new Read(file, template))));
    var bonds = new Bonds();
    templates.values().forEach(one -> one.named().stream().filter(templates::containsKey).filter(key -> !key.equals(one.file().key())).forEach(key -> {
      bonds.bind(one.file().key(), key);
      nested.add(key);
    }));
    files.stream().filter(file -> !templates.containsKey(file.key())).sorted(Comparator.comparing(SourceFile::key)).forEach(file -> {
      var said = ParameterFiles.of(file);
      if (!said.isEmpty()) {
        home(file, said).ifPresent(key -> {
          bonds.bind(file.key(), key);
          given.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(said);
          givenBy.put(key, file);
        });
      }
    });
    this.groups = bonds.all();
    // Templates that set up each other in a circle have none above them: each says what it says.
    var topped = templates.keySet().stream().filter(key -> groups.containsKey(key) && !nested.contains(key)).map(groups::get).collect(Collectors.toSet());
    nested.removeIf(key -> !topped.contains(groups.get(key)));
  }

  @Override
  public Optional<String> group(SourceFile file) {
    return Optional.ofNullable(groups.get(file.key()));
  }

  @Override
  public boolean elsewhere(SourceFile file, Subject subject) {
    return nested.contains(file.key()) && subject.equals(Stacks.subject(file));
  }

  @Override
  public Optional<Span> leads(SourceFile file, Subject subject) {
    return Optional.ofNullable(templates.get(subject.name())).filter(_ -> subject.kind().equals(Stacks.SUBJECT)).flatMap(top -> top.file().key().equals(file.key())
        ? Optional.ofNullable(givenBy.get(file.key())).map(SourceFile::start)
        : top.template().entries().stream().map(entry -> entry.key()).filter(key -> key.text().equals("Resources")).map(Scalar::at).findFirst());
  }

  @Override
  public Optional<Declared> read(SourceFile file) {
    var found = said.get().getOrDefault(file.key(), new Said());
    return Optional.of(Declared.of(Stacks.subject(file), found.facts()).with(found.own()));
  }

  private Map<String, Said> said() {
    var paths = new HashMap<String, String>();
    templates.values().forEach(one -> paths.put(one.file().path(), one.file().key()));
    var all = new LinkedHashMap<String, Said>();
    templates.values().stream().filter(one -> groups.containsKey(one.file().key()) && !nested.contains(one.file().key())).forEach(one -> {
      var run = new StackRun(templates, Stacks.subject(one.file()));
      run.of(one, "", given.getOrDefault(one.file().key(), List.of()));
      run.facts().forEach(fact -> all.computeIfAbsent(paths.getOrDefault(fact.at().file(), one.file().key()), _ -> new Said()).facts().add(fact));
      run.own().forEach(part -> all.computeIfAbsent(paths.getOrDefault(part.key().at().file(), one.file().key()), _ -> new Said()).own().add(part));
    });
    return all;
  }

  /// The one template that a file of parameters is for: in its folder or the one around it, with all of these parameters; of several, the one whose name its own begins with.
  private Optional<String> home(SourceFile file, List<Given> said) {
    var folder = Folders.around(file.key());
    var names = said.stream().flatMap(one -> one.values().keySet().stream()).toList();
    for (var around : Stream.of(folder, Folders.around(folder)).distinct().toList()) {
      var may = templates.values().stream().filter(one -> Folders.around(one.file().key()).equals(around) && !nested.contains(one.file().key()) && one.parameters().containsAll(names)).toList();
      var called = may.stream().filter(one -> stem(file.name()).startsWith(one.stem())).max(Comparator.comparing(one -> one.stem().length()));
      if (!may.isEmpty()) {
        return called.or(() -> may.size() == 1 ? Optional.of(may.getFirst()) : Optional.empty()).map(one -> one.file().key());
      }
    }
    return Optional.empty();
  }

  private static String stem(String name) {
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }
}
