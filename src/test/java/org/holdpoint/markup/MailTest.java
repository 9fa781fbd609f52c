package org.holdpoint.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// E-mails.
final class MailTest {

  private static final String MAIL = "From: a@example.org\nTo: b@example.org,\n c@example.org\nX-Own: 1\nDate: Tue, 12 Nov 2024 10:05:00 +0100\nSubject: Re: CHG-7: new firmware\n\nStart: 2024-11-21 23:00\n> Start: 2024-11-14 09:00\n";

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  @Test
  void are_known_by_their_ending_or_their_head() {
    assertTrue(Mail.is(file("a.eml", "")));
    assertTrue(Mail.is(file("a.txt", MAIL)));
    assertFalse(Mail.is(file("a.txt", "From: here\nTo: there\n\nText\n")));
    assertFalse(Mail.is(file("a.txt", "Dear all,\nFrom: x\nTo: y\nDate: z\n\n")));
    assertFalse(Mail.is(file("a.md", MAIL)));
  }

  @Test
  void say_their_subject_and_what_they_do_not_quote() {
    assertEquals(List.of("Subject=CHG-7: new firmware", "Start=2024-11-21 23:00"), MarkdownPage.of(file("a.eml", MAIL)).pairs().stream().map(pair -> pair.key() + "=" + pair.value()).toList());
  }
}
