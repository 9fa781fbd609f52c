package org.holdpoint.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;

/// The lines of a large text. Kept are its bytes and where each line begins; a line is made whenever it is asked for, as the objects of all lines take three times the room of the text. A long
/// one stays once it is made: a document may be one line, and each of its parts asks for it.
final class LargeLines extends AbstractList<SourceLine> implements RandomAccess {

  private static final int LONG = 1 << 10;

  private final byte[] bytes;
  private final int[] starts;
  private final Map<Integer, SourceLine> kept = new ConcurrentHashMap<>();

  private LargeLines(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  static LargeLines of(byte[] bytes) {
    var starts = new int[bytes.length / 32 + 1];
    var count = 0;
    for (var start = SourceReader.start(bytes); start < bytes.length; start = SourceReader.next(bytes, start)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, starts.length + starts.length / 2);
      }
      starts[count++] = start;
    }
    return new LargeLines(bytes, Arrays.copyOf(starts, count));
  }

  @Override
  public SourceLine get(int index) {
    var end = index + 1 < starts.length ? starts[index + 1] : bytes.length;
    return end - starts[index] < LONG ? made(index) : kept.computeIfAbsent(index, this::made);
  }

  private SourceLine made(int index) {
    return SourceReader.line(index + 1, bytes, starts[index]);
  }

  @Override
  public int size() {
    return starts.length;
  }
}
