package org.holdpoint.resource;

import java.util.List;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// One thing that a file sets up.
///
/// @param subject the module, stack or cluster that it belongs to
/// @param address what it is called there, stable over changes: `aws_db_instance.shop`, `Deployment default/dns`
/// @param type its type: `aws_db_instance`, `AWS::RDS::DBInstance`, `Deployment`
/// @param labels the labels that it has, or by which it finds what it guards: `app=resolver`
/// @param body what it says
/// @param header its first line
/// @param at all of it
public record Resource(Subject subject, String address, String type, List<String> labels, Node.Block body, Span header, Span at) {}
