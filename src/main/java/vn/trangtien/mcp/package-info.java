/// The Model Context Protocol, by which AI agents find and read what is published
/// ([MCP 2025-11-25](https://modelcontextprotocol.io/specification/2025-11-25)).
///
/// [McpEndpoint] is the streamable HTTP transport without sessions: one message in, one answer out.
/// Each [Tool] asks the same rooms as pages and programs do, and answers no more than agents can
/// read; a cut answer says so and how to go on. What is published is marked as data in every
/// answer, for it is written by others.
///
/// It changes nothing and remembers nobody.
@NullMarked
package vn.trangtien.mcp;

import org.jspecify.annotations.NullMarked;
