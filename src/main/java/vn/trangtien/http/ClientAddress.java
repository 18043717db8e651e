package vn.trangtien.http;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The name under which a client's share of something is counted: its IPv4 address or IPv6 network.
public final class ClientAddress {

  /// An IPv6 network of one customer, in bytes.
  private static final int NETWORK_BYTES = 8;

  private static final int LONGEST = 64;

  private ClientAddress() {}

  /// Who sent `request`.
  ///
  /// @param trustForwarded whether a proxy before the portal says so in `X-Forwarded-For`
  public static String of(HttpRequest<?> request, boolean trustForwarded) {
    if (OwnRequest.is(request)) {
      return "own";
    }
    String forwarded = request.getHeaders().get("X-Forwarded-For");
    if (trustForwarded && forwarded != null) {
      String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).trim();
      return last.substring(0, Math.min(last.length(), LONGEST));
    }
    InetAddress address = request.getRemoteAddress().getAddress();
    if (address == null) {
      return "unknown";
    }
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
  }
}
