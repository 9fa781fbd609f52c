package org.holdpoint.language.certificate;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ArtifactFact.Certificate;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.DeclarationLanguage;
import org.holdpoint.replay.Declared;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Certificates (X.509, RFC 5280) in their textual encoding (RFC 7468), alone or in a chain. Keys and requests between them are ignored on purpose.
public final class Certificates implements DeclarationLanguage {

  private static final DeclarationLanguage LANGUAGE = new Certificates();
  private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
  private static final String END = "-----END CERTIFICATE-----";
  private static final int LOOKED_AT = 200;
  /// More lines than the largest honest certificate has.
  private static final int LONGEST = 2_000;

  private Certificates() {}

  public static DeclarationLanguage language() {
    return LANGUAGE;
  }

  @Override
  public String name() {
    return "certificate";
  }

  @Override
  public int recognises(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).anyMatch(line -> line.text().strip().equals(BEGIN) && line.text().startsWith("-")) ? 2 : 0;
  }

  @Override
  public Optional<Declared> read(SourceFile file, Map<String, String> given) {
    var subject = new Subject("file", given.getOrDefault("subject", file.key()));
    var facts = new ArrayList<Fact>();
    var unread = new ArrayList<Span>();
    var read = new ArrayList<Integer>();
    var lines = file.lines();
    for (var index = 0; index < lines.size(); index++) {
      if (!lines.get(index).text().strip().equals(BEGIN)) {
        continue;
      }
      var from = index;
      var text = new StringBuilder();
      while (++index < lines.size() && index - from < LONGEST && !lines.get(index).text().strip().equals(END)) {
        text.append(lines.get(index).text().strip());
      }
      certificate(text.toString()).ifPresentOrElse(found -> facts.add(fact(found, subject, facts.size(), file.span(lines.get(from)))), () -> unread.add(file.span(lines.get(from))));
      for (var line = from; line <= Math.min(index, lines.size() - 1); line++) {
        read.add(line);
      }
    }
    return facts.isEmpty() && unread.isEmpty() ? Optional.empty() : Optional.of(new Declared(subject, facts, List.of(), unread, others(file, read)));
  }

  private static List<Span> others(SourceFile file, List<Integer> read) {
    var inside = Set.copyOf(read);
    return file.lines().stream().filter(line -> !inside.contains(line.number() - 1)).map((SourceLine line) -> file.span(line)).toList();
  }

  private static Fact fact(X509Certificate certificate, Subject subject, int number, Span at) {
    var name = certificate.getSubjectX500Principal().getName();
    return new Certificate(Key.of(subject, "certificate", name.isEmpty() ? "number " + (number + 1) : name), at, at, name, at.file().substring(at.file().lastIndexOf('/') + 1), false, certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }

  private static Optional<X509Certificate> certificate(String base64) {
    try {
      var bytes = Base64.getMimeDecoder().decode(base64);
      return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes)) instanceof X509Certificate known ? Optional.of(known) : Optional.empty();
    } catch (CertificateException | IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }
}
