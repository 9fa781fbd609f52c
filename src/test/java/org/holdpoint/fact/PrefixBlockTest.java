package org.holdpoint.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The text of a prefix, beside that of `InetAddress`.
final class PrefixBlockTest {

  private static void same(byte[] address) throws Exception {
    var width = address.length * 8;
    assertEquals(InetAddress.getByAddress(address).getHostAddress() + "/24", new PrefixBlock(width, new BigInteger(1, address), 24).texts(List.of(24)).getFirst());
  }

  @Test
  void an_address_is_written_as_Java_writes_it() throws Exception {
    var random = new Random(4);
    for (var round = 0; round < 2000; round++) {
      var address = new byte[round % 2 == 0 ? 4 : 16];
      for (var at = 0; at < address.length; at++) {
        address[at] = random.nextInt(3) == 0 ? (byte) random.nextInt() : 0;
      }
      same(address);
    }
    same(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -64, 0, 2, 1});
  }
}
