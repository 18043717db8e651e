package vn.trangtien.vocabulary;

import vn.trangtien.identifier.Text;

/// One way in which a description breaks a rule.
///
/// @param focus the node that breaks it, an IRI or a short text
/// @param path the property, or empty where the whole node is meant
/// @param value the offending value, shortened; empty where something is missing
/// @param rule the name of the rule, such as `MinCountConstraintComponent`
/// @param message what to do about it
public record Violation(String focus, String path, String value, String rule, Text message) {}
