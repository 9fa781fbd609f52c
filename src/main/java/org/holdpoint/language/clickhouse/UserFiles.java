package org.holdpoint.language.clickhouse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.Xml;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;

/// Users, profiles and quotas of ClickHouse in XML (users.xml, users.d): what they come to, as SQL. Source: ClickHouse documentation, "Users and Roles Settings", "Settings Profiles", "Quotas".
public final class UserFiles implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new UserFiles();
  private static final int LOOKED_AT = 400;
  private static final List<String> ROOTS = List.of("<clickhouse", "<yandex");
  private static final List<String> PARTS = List.of("<users", "<profiles", "<quotas");

  private UserFiles() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "clickhouse-users";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.name().endsWith(".xml") && says(file, ROOTS) && says(file, PARTS) ? 3 : 0;
  }

  private static boolean says(SourceFile file, List<String> tags) {
    for (var line : file.lines().subList(0, Math.min(LOOKED_AT, file.lines().size()))) {
      for (var tag : tags) {
        if (line.text().contains(tag)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var written = new UserStatements();
    var root = Xml.read(file);
    root.named("profiles").flatMap(profiles -> profiles.children().stream()).forEach(written::profile);
    root.named("quotas").flatMap(quotas -> quotas.children().stream()).forEach(written::quota);
    root.named("users").flatMap(users -> users.children().stream()).forEach(user -> written.user(user, root));
    return Optional.of(new Declared(new Subject("file", file.key()), List.of(), written.embedded().stream().toList(), List.of(), List.of()));
  }
}
