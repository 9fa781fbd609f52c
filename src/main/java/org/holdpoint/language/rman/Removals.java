package org.holdpoint.language.rman;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.CopyFact.CopyRemoval;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;

/// What is deleted: `DELETE NOPROMPT ARCHIVELOG ALL BACKED UP 1 TIMES TO DISK` (Oracle Database Backup and Recovery Reference, DELETE, maintQualifier, DROP DATABASE).
final class Removals {

  private static final Set<String> HOW = Set.of("noprompt", "prompt", "force");

  private Removals() {}

  static Optional<CopyRemoval> of(Subject subject, Statement statement, List<Statement> before, int number) {
    var rest = statement.words().stream().skip(1).filter(word -> !HOW.contains(word)).toList();
    if (statement.first().equals("drop") && rest.equals(List.of("database", "including", "backups"))) {
      return Optional.of(removal(subject, statement, "backups", true, before, number));
    }
    if (!statement.first().equals("delete") || rest.isEmpty()) {
      return Optional.empty();
    }
    var sort = switch (rest.getFirst()) {
      case "archivelog" -> "logs";
      case "backup", "backupset", "backuppiece", "copy", "datafilecopy", "controlfilecopy" -> "backups";
      case "obsolete" -> "obsolete";
      case "expired" -> "expired";
      case String _ -> "";
    };
    // What is named by its number or tag, and what is older than a time, is not everything.
    var all = sort.equals("logs") ? rest.size() > 1 && rest.get(1).equals("all") : sort.equals("backups") && rest.size() == 1;
    return sort.isEmpty() ? Optional.empty() : Optional.of(removal(subject, statement, sort, all, before, number));
  }

  private static CopyRemoval removal(Subject subject, Statement statement, String sort, boolean all, List<Statement> before, int number) {
    var copied = before.stream().anyMatch(one -> one.first().equals("backup") && (sort.equals("logs") ? one.words().contains("archivelog") : one.words().contains("database")));
    return new CopyRemoval(Key.of(subject, "copy-removal", statement.text(), Integer.toString(number)), statement.at(), statement.at(), sort, all, statement.words().contains("force"), statement.words().contains("noprompt"),
        statement.says("backed up") && !statement.says("not backed up"), copied, statement.text());
  }
}
