package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Sha256Test {

  /// FIPS 180-4, example of one block (csrc.nist.gov, SHA256.pdf).
  @Test
  void the_example_of_the_standard_has_its_digest() {
    assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void bytes_of_every_length_have_the_digest_that_Java_finds() throws Exception {
    var random = new Random(1);
    for (var length = 0; length < 1100; length++) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), Sha256.of(bytes), length + " bytes");
    }
  }
}
