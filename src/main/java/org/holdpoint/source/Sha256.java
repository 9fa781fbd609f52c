package org.holdpoint.source;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4), in lower-case hexadecimal. That of a few bytes, which every finding has, is worked out here: Java takes longer to find out who can than all else of a report takes.
public final class Sha256 {

  /// Of more bytes than these Java is the faster one.
  private static final int FEW = 1024;
  private static final int BLOCK = 64;
  private static final int LENGTH = 8;
  private static final int[] START = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  private static final int[] ROUNDS = {
      0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
      0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
      0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
      0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
      0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
      0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
      0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
      0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

  private Sha256() {}

  /// The digest of bytes.
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes.length > FEW ? byJava(bytes) : here(bytes));
  }

  private static byte[] byJava(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /// Section 6.2, over the bytes padded by section 5.1.1: one bit, zeros, and the number of bits in the last eight bytes of a block.
  private static byte[] here(byte[] bytes) {
    var padded = ByteBuffer.wrap(Arrays.copyOf(bytes, (bytes.length + 1 + LENGTH + BLOCK - 1) / BLOCK * BLOCK));
    padded.put(bytes.length, (byte) 0x80).putLong(padded.capacity() - LENGTH, bytes.length * 8L);
    var state = START.clone();
    var words = new int[ROUNDS.length];
    for (var from = 0; from < padded.capacity(); from += BLOCK) {
      for (var at = 0; at < words.length; at++) {
        words[at] = at < 16 ? padded.getInt(from + at * 4) : words[at - 16] + mixed(words[at - 15], 7, 18, 3) + words[at - 7] + mixed(words[at - 2], 17, 19, 10);
      }
      block(state, words);
    }
    var digest = ByteBuffer.allocate(state.length * 4);
    for (var word : state) {
      digest.putInt(word);
    }
    return digest.array();
  }

  private static void block(int[] state, int[] words) {
    int a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (var at = 0; at < words.length; at++) {
      var first = h + turned(e, 6, 11, 25) + (e & f ^ ~e & g) + ROUNDS[at] + words[at];
      var second = turned(a, 2, 13, 22) + (a & b ^ a & c ^ b & c);
      h = g;
      g = f;
      f = e;
      e = d + first;
      d = c;
      c = b;
      b = a;
      a = first + second;
    }
    var now = new int[] {a, b, c, d, e, f, g, h};
    for (var at = 0; at < state.length; at++) {
      state[at] += now[at];
    }
  }

  private static int mixed(int word, int one, int two, int shift) {
    return Integer.rotateRight(word, one) ^ Integer.rotateRight(word, two) ^ word >>> shift;
  }

  private static int turned(int word, int one, int two, int three) {
    return Integer.rotateRight(word, one) ^ Integer.rotateRight(word, two) ^ Integer.rotateRight(word, three);
  }
}
