/// What every JSON address takes and answers, as one OpenAPI document for programs
/// ([OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1.html)).
///
/// [OpenApi] serves it. The parameters are those that the rooms themselves read, with their own
/// limits, so that neither can drift from the other; the shapes of answers stand in
/// `openapi/*.json`, and tests hold every answer against them and every route against the paths.
///
/// It answers nothing of what is published.
@NullMarked
package vn.trangtien.openapi;

import org.jspecify.annotations.NullMarked;
