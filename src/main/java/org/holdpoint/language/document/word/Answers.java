package org.holdpoint.language.document.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What a name is answered with, in plans and exports of DNS systems: a list of addresses or values beside how long an answer may be kept (`ttl`, RFC 1035 section 3.2.1).
public final class Answers {

  private static final Set<String> LISTS = Set.of("address", "ip", "answer", "rdata", "record", "value", "target", "endpoint", "rrdata", "pool");
  /// Blocks of names and what answers for them.
  private static final Set<String> NAMES = Set.of("endpoint", "record", "rrset", "dns", "recordset");
  private static final Set<String> ADDRESSES = Set.of("address", "ip", "rdata", "rrdata");
  private static final Term ANSWERS = new Term("answers", "none", false, "none", List.of(), Set.of(), Set.of());

  private Answers() {}

  /// The meaning of an entry that holds answers.
  public static Optional<Term> of(Mapping block, Entry entry, Set<String> words, Set<String> around) {
    return entry.value() instanceof Sequence && (words.stream().anyMatch(ADDRESSES::contains) && around.stream().anyMatch(NAMES::contains) || words.stream().anyMatch(LISTS::contains) && block.entries().stream().anyMatch(beside -> NameWords.plain(beside.key().text()).contains("ttl")))
        ? Optional.of(ANSWERS) : Optional.empty();
  }
}
