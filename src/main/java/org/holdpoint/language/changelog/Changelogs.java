package org.holdpoint.language.changelog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.Node;
import org.holdpoint.markup.Xml;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;

/// Changelogs of Liquibase in XML, YAML and JSON: what their changes do to the database, as SQL. Those in SQL are files of SQL. Source: Liquibase documentation, "Changelog", "Changeset", "Change Types".
public final class Changelogs implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Changelogs();
  /// What is given of a changelog that does not say it: the database that it is for.
  public static final String DATABASE = "database";
  private static final String ROOT = "databaseChangeLog";
  private static final int LOOKED_AT = 200;

  /// Made when a file needs it.
  private static final class Patterns {
    static final Pattern KEY = Pattern.compile("^\\s*\\{?\\s*\"?databaseChangeLog\"?\\s*:.*");
  }

  private Changelogs() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "changelog";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.name().endsWith(".xml")) {
      return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().contains("<" + ROOT)) ? 3 : 0;
    }
    return Stream.of(".yaml", ".yml", ".json").anyMatch(file.name()::endsWith)
        && file.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().contains(ROOT) && Patterns.KEY.matcher(line.text()).matches()) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var statements = new Statements();
    var changelog = root(file);
    statements.changelog(changelog, file.key(), given.getOrDefault(DATABASE, Statements.PLAIN));
    return Optional.of(new Declared(new Subject("file", file.key()), Changesets.of(file, changelog), statements.embedded(), statements.unread(), List.of()));
  }

  private static Node root(SourceFile file) {
    if (file.name().endsWith(".xml")) {
      return Xml.read(file);
    }
    try {
      var all = Nodes.of(file, "", file.start(), Yaml.one(file));
      return all.children().stream().filter(child -> child.name().equals(ROOT)).findFirst().orElse(all);
    } catch (YamlException wrong) {
      throw new UnreadableException(wrong.at(), "a changelog that cannot be read: " + wrong.getMessage());
    }
  }
}
