package org.holdpoint.language.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Versions of TLS as servers write them.
final class ProtocolVersionsTest {

  @ParameterizedTest
  @CsvSource({"TLSv1.2 TLSv1.3,2", "TLSv1.3,3", "TLSv1 TLSv1.2,0", "TLSv1.1,0", "SSLv3 TLSv1.2,0", "1.2,2", "VersionTLS12,2", "TLS1_2,2", "TLSv1_2,2", "-all +TLSv1.2 +TLSv1.3,2", "all,0", "all -SSLv3,0", "all -SSLv3 -TLSv1 -TLSv1.1,2", "!TLSv1 TLSv1.2,2", "tls12,2"})
  void the_oldest_version_counts(String said, int oldest) {
    assertEquals(Optional.of(oldest), ProtocolVersions.oldest(said));
  }

  @ParameterizedTest
  @CsvSource({"h2", "http/1.1", "tcp", "5", "2023-01-01"})
  void what_is_no_version_of_tls_says_nothing(String said) {
    assertEquals(Optional.empty(), ProtocolVersions.oldest(said));
  }
}
