package vn.trangtien.mcp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpStatus;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// JSON-RPC messages in and out of the SDK's server
/// ([MCP, Messages](https://modelcontextprotocol.io/specification/2025-11-25/basic#messages)).
@Singleton
final class Messages implements McpStatelessServerTransport {

  /// Under this name a tool is told who asks.
  static final String CLIENT = "client";

  private final McpJsonMapper json;
  private @Nullable McpStatelessServerHandler handler;

  /// An answer and the status under which it is sent.
  record Reply(HttpStatus status, byte[] json) {}

  Messages(McpConfiguration limits, Instructions instructions, ToolBox tools) {
    this.json = new JacksonMcpJsonMapper(mapper(limits));
    List<McpStatelessServerFeatures.SyncToolSpecification> all =
        tools.all().stream().map(it -> tools.specification(it)).toList();
    McpServer.sync(this)
        .jsonMapper(json)
        .serverInfo(
            McpSchema.Implementation.builder("trangtien", "1.0.0").title("Tràng Tiền").build())
        .instructions(instructions.text())
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .tools(all)
        .validateToolInputs(true)
        .immediateExecution(true)
        .build();
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler server) {
    this.handler = server;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  /// The revisions of the protocol that it speaks.
  List<String> protocols() {
    return protocolVersions();
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  /// The answer to one message; empty where it asks for nothing.
  Optional<Reply> answer(byte[] message, String client) {
    String text = new String(message, StandardCharsets.UTF_8).strip();
    if (!text.startsWith("{")) {
      return failed(
          McpSchema.ErrorCodes.INVALID_REQUEST,
          "Send one message at a time, a JSON object: there are no batches.");
    }
    McpSchema.JSONRPCMessage read;
    try {
      read = McpSchema.deserializeJsonRpcMessage(json, text);
    } catch (IOException malformed) {
      return failed(McpSchema.ErrorCodes.PARSE_ERROR, "The message is no JSON within the limits.");
    } catch (IllegalArgumentException other) {
      return failed(
          McpSchema.ErrorCodes.INVALID_REQUEST, "The message is no JSON-RPC 2.0 message.");
    }
    return read instanceof McpSchema.JSONRPCRequest request
        ? Optional.of(answer(request, client))
        : Optional.empty();
  }

  private Reply answer(McpSchema.JSONRPCRequest request, String client) {
    McpStatelessServerHandler server = handler;
    if (server == null) {
      throw new IllegalStateException("The SDK's server has not begun");
    }
    McpSchema.JSONRPCResponse response;
    try {
      response =
          server.handleRequest(McpTransportContext.create(Map.of(CLIENT, client)), request).block();
    } catch (IllegalArgumentException wrong) {
      response =
          error(request.id(), McpSchema.ErrorCodes.INVALID_PARAMS, "The parameters are wrong.");
    }
    return response == null
        ? reply(error(request.id(), McpSchema.ErrorCodes.INTERNAL_ERROR, "There is no answer."))
        : reply(response);
  }

  private Optional<Reply> failed(int code, String message) {
    byte[] body =
        write(Map.of("jsonrpc", "2.0", "error", Map.of("code", code, "message", message)));
    return Optional.of(new Reply(HttpStatus.BAD_REQUEST, body));
  }

  private static McpSchema.JSONRPCResponse error(Object id, int code, String message) {
    return McpSchema.JSONRPCResponse.error(
        id, new McpSchema.JSONRPCResponse.JSONRPCError(code, message));
  }

  private Reply reply(McpSchema.JSONRPCResponse response) {
    return new Reply(HttpStatus.OK, write(response));
  }

  private byte[] write(Object message) {
    try {
      return json.writeValueAsBytes(message);
    } catch (IOException impossible) {
      throw new IllegalStateException("Memory takes bytes", impossible);
    }
  }

  private static ObjectMapper mapper(McpConfiguration limits) {
    JsonFactory bounded =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxNumberLength(40)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    return JsonMapper.builder(bounded)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }
}
