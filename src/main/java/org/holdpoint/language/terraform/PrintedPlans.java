package org.holdpoint.language.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.PlannedReplacement;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.resource.Resources;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// What `terraform plan` prints for people (Terraform documentation, "Command: plan"), kept beside a change: which things are deleted and made anew.
public final class PrintedPlans implements DeclarationLanguage {

  private static final Set<String> ENDINGS = Set.of("txt", "log", "out", "plan", "tfplan");
  private static final Pattern BEGINNING = Pattern.compile("(?:Terraform|OpenTofu) will perform the following actions:\\s*");
  private static final Pattern REPLACED = Pattern.compile("\\s*# ((?:module\\.[^\\s]+?\\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\\.[^\\s]+) (?:(?:is tainted, so )?must be|will be) replaced\\b.*");
  private static final Pattern FORCES = Pattern.compile("\\s*[~+-]\\s+(\\w+)\\s+=.*# forces replacement\\s*");

  private PrintedPlans() {}

  public static DeclarationLanguage language() {
    return new PrintedPlans();
  }

  @Override
  public String name() {
    return "printed-plan";
  }

  @Override
  public int recognises(SourceFile file) {
    return !file.binary() && ENDINGS.contains(file.name().substring(file.name().lastIndexOf('.') + 1)) && file.lines().stream().limit(200).anyMatch(line -> BEGINNING.matcher(line.text()).matches()) ? 3 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("plan", file.key());
    var facts = new ArrayList<Fact>();
    for (var index = 0; index < file.lines().size(); index++) {
      var line = file.lines().get(index);
      var replaced = REPLACED.matcher(line.text());
      if (replaced.matches()) {
        var at = Span.of(file.path(), file.side(), line.number(), line.text().indexOf('#') + 1, line.text().length() + 1);
        facts.add(new PlannedReplacement(Key.of(subject, "planned-replacement", replaced.group(1)), at, at, replaced.group(1), replaced.group(2), Resources.keeps(replaced.group(2)), because(file, index)));
      }
    }
    return Optional.of(Declared.of(subject, List.copyOf(facts)));
  }

  /// What forces it, as it stands before the next thing.
  private static String because(SourceFile file, int index) {
    var forces = file.lines().stream().skip(index + 1L).takeWhile(line -> !line.text().stripLeading().startsWith("# ")).map(line -> FORCES.matcher(line.text())).filter(found -> found.matches()).map(found -> found.group(1)).distinct().toList();
    return forces.isEmpty() ? "no reason is given" : String.join(", ", forces) + " cannot change in place";
  }
}
