package org.holdpoint.language.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.replay.Embedded;

/// Settings that a call puts in the place of others over HTTP: `curl -X PUT host/orders/_settings -d '{"index": {"number_of_replicas": 0}}'` (curl(1): `--request`, `--data`, `--json`; RFC 9110 section 9.3.4, RFC 5789).
final class PutDocuments {

  private static final String PROGRAM = "curl";
  private static final Set<String> METHOD = Set.of("-X", "--request");
  private static final Set<String> METHODS = Set.of("PUT", "PATCH");
  private static final Set<String> DATA = Set.of("-d", "--data", "--data-raw", "--data-binary", "--json");
  private static final String AT_ONCE = "-X";

  private PutDocuments() {}

  /// Of the words behind the name of the program; none where what is put, or where to, is not written there.
  static Optional<Embedded> of(String program, List<Field> words, Around around) {
    if (!program.equals(PROGRAM)) {
      return Optional.empty();
    }
    var method = "";
    var where = "";
    var put = Optional.<Text>empty();
    for (var at = 0; at < words.size(); at++) {
      var said = words.get(at).texts().all().getFirst().blank();
      var next = at + 1 < words.size() ? words.get(at + 1).texts().all().getFirst() : null;
      if (METHOD.contains(said) && next != null) {
        method = next.blank();
        at++;
      } else if (said.startsWith(AT_ONCE) && said.length() > 2) {
        method = said.substring(2);
      } else if (DATA.contains(said) && next != null) {
        put = Optional.of(next).filter(text -> text.blank().strip().startsWith("{"));
        at++;
      } else if (said.contains("/") && !said.startsWith("-")) {
        where = where.isEmpty() ? said : where;
      }
    }
    var subject = method + " " + where;
    return METHODS.contains(method) && !where.isEmpty() ? put.flatMap(text -> Queries.embedded("document", List.of(text), around)).map(found -> new Embedded(found.languageHint(), found.text(), found.map(), Map.of("name", subject, "subject", subject))) : Optional.empty();
  }
}
