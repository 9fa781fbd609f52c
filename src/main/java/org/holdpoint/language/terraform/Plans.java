package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.yaml.JsonItems;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode.Mapping;

/// What `terraform show -json` prints of a plan: what stands before, and what will stand after (Terraform documentation, "JSON Output Format"). It holds secrets in the clear, so that none of its
/// lines is shown but those that name a resource.
public final class Plans implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Plans();
  private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"format_version\"\\s*:\\s*\"[01]\\.\\d+\"\\s*,[\\s\\S]*");
  private static final Pattern NAMING = Pattern.compile("\\s*\"(address|previous_address)\"\\s*:\\s*\"[^\"]*\",?\\s*");
  private static final int FIRST = 300;

  private Plans() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "terraform-plan";
  }

  @Override
  public int recognises(SourceFile file) {
    if (file.binary() || !file.name().endsWith(".json")) {
      return 0;
    }
    var text = new StringBuilder();
    for (var line = 1; line <= file.lines().size() && text.length() < FIRST; line++) {
      text.append(file.text(line), 0, Math.min(FIRST, file.text(line).length())).append('\n');
    }
    return BEGINNING.matcher(text).matches() && Stream.of("terraform_version", "planned_values", "resource_changes").anyMatch(name -> text.indexOf("\"" + name + "\"") >= 0) ? 3 : 0;
  }

  /// The file without what nobody may see.
  public static SourceFile shown(SourceFile file) {
    var lines = file.lines().stream().map(line -> line.text().length() < FIRST && NAMING.matcher(line.text()).matches() ? line : new SourceLine(line.number(), "", true)).toList();
    return new SourceFile(file.path(), file.key(), file.side(), lines, file.size(), file.content(), false);
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("plan", file.key());
    var before = new PlannedResource.Side(new ArrayList<>(), new ArrayList<>());
    var after = new PlannedResource.Side(new ArrayList<>(), new ArrayList<>());
    try {
      JsonItems.each(file, "resource_changes", item -> {
        if (item instanceof Mapping change) {
          new PlannedResource(subject, change, file).facts(before, after);
        }
      });
    } catch (YamlException broken) {
      throw new UnreadableException(broken.at(), broken.getMessage());
    }
    return Optional.of(new Declared(subject, after.facts(), after.policies(), List.of(), List.of(), before.facts(), before.policies()));
  }
}
