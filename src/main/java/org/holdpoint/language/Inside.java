package org.holdpoint.language;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.language.admission.Written;
import org.holdpoint.language.at.AtJobs;
import org.holdpoint.language.document.PlainDocuments;
import org.holdpoint.language.iam.Commands;
import org.holdpoint.language.iam.InsidePolicies;
import org.holdpoint.language.mongodb.UserCalls;
import org.holdpoint.language.program.Programs;
import org.holdpoint.language.redis.AclFiles;
import org.holdpoint.language.snippet.InnerFiles;
import org.holdpoint.language.snippet.Snippets;
import org.holdpoint.source.SourceFile;

/// What texts inside a file say, whatever the file itself is: shell of a runbook, statements in the strings of a program, policies, amounts.
final class Inside {

  private Inside() {}

  static List<Fact> facts(SourceFile file) {
    var texts = Stream.of(Snippets.in(file), Written.in(file), InnerFiles.in(file), AclFiles.in(file), UserCalls.in(file)).flatMap(List::stream).toList();
    return Stream.of(Declarations.inside(Known.DECLARATIONS, texts, file), Programs.queries(file), Programs.refusals(file), PlainDocuments.bounds(file, Programs.constants(file)),
        PlainDocuments.own(file, Programs.defaults(file)), PlainDocuments.own(file, Programs.switches(file)), statements(file), InsidePolicies.in(file), AtJobs.in(file), Commands.in(file)).flatMap(List::stream).toList();
  }

  private static List<Fact> statements(SourceFile file) {
    return Declarations.inside(Known.DECLARATIONS, Programs.statements(file).stream().map(text -> Dialects.inside(text, file)).toList(), file);
  }
}
