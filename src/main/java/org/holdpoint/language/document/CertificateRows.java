package org.holdpoint.language.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ArtifactFact.Certificate;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Entries of a register of certificates: each says whom one names and until when it is valid (the fields of RFC 5280 section 4.1, as registers call them).
final class CertificateRows {

  private static final Set<String> FROM = Set.of("notbefore", "validfrom", "issuedat", "issuedon", "issued", "startsat", "validsince");
  private static final Set<String> UNTIL = Set.of("notafter", "validuntil", "validto", "validtill", "expires", "expiry", "expiresat", "expireson", "expirydate", "expirationdate");
  private static final Set<String> NAMES = Set.of("subject", "commonname", "cn", "dn", "subjectdn", "domain", "san");
  private static final Set<String> FILES = Set.of("bundle", "file", "pem", "path", "certfile", "certificatefile", "certificate", "cert", "crt");
  /// What only a certificate has beside its days.
  private static final Set<String> OWN = Set.of("serial", "serialnumber", "issuer", "issuerdn", "fingerprint", "thumbprint", "notafter", "keyusage", "san");
  private static final int MOST = 2_000;

  private CertificateRows() {}

  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var found = new ArrayList<Fact>();
    documents.forEach(document -> inside(document, subject, found));
    return found;
  }

  private static void inside(YamlNode node, Subject subject, List<Fact> found) {
    switch (node) {
      case Mapping entry -> {
        certificate(entry, subject).filter(_ -> found.size() < MOST).ifPresent(found::add);
        entry.entries().forEach(one -> inside(one.value(), subject, found));
      }
      case Sequence list -> list.items().forEach(item -> inside(item, subject, found));
      case Scalar _ -> { }
    }
  }

  private static Optional<Fact> certificate(Mapping entry, Subject subject) {
    var name = said(entry, NAMES).or(() -> said(entry, Set.of("name")).filter(one -> one.text().matches("\\S+\\.\\S+")));
    var until = said(entry, UNTIL).flatMap(CertificateRows::moment);
    if (name.isEmpty() || until.isEmpty() || said(entry, OWN).isEmpty()) {
      return Optional.empty();
    }
    var from = said(entry, FROM).flatMap(CertificateRows::moment).orElse(Instant.EPOCH);
    var file = said(entry, FILES).map(Scalar::text).map(path -> path.substring(path.lastIndexOf('/') + 1)).orElse("");
    var own = said(entry, Set.of("serial", "serialnumber", "fingerprint", "thumbprint")).map(Scalar::text).orElse("");
    var at = said(entry, UNTIL).orElseThrow().at();
    return Optional.of(new Certificate(Key.of(subject, "certificate", name.get().text(), own.isEmpty() ? file : own), at, entry.at(), name.get().text(), file, true, from, until.get()));
  }

  private static Optional<Scalar> said(Mapping entry, Set<String> words) {
    return entry.entries().stream().filter(one -> words.contains(plain(one.key().text())) && one.value() instanceof Scalar said && !said.text().isBlank()).map(one -> (Scalar) one.value()).findFirst();
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /// A day, or a moment with its zone; a day lasts until its end.
  private static Optional<Instant> moment(Scalar said) {
    var text = said.text().strip();
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
          : text.matches("\\d{4}-\\d{2}-\\d{2}T.*(?:Z|[+-]\\d{2}:\\d{2})") ? Optional.of(OffsetDateTime.parse(text).toInstant()) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
