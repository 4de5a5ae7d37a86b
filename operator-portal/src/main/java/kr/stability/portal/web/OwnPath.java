package kr.stability.portal.web;

import java.net.URI;
import java.util.Objects;

/** A page of the portal to go back to; never one of another site. */
final class OwnPath {
    private static final URI HOME = URI.create("/orders");

    private OwnPath() {}

    /** Path and query of an address when it is one of the portal's own, else the first page. */
    static URI of(String address, URI portal) {
        try {
            URI from = new URI(Objects.requireNonNullElse(address, ""));
            return isOwn(from, portal) ? pathOf(from) : HOME;
        } catch (java.net.URISyntaxException notAnAddress) {
            return HOME;
        }
    }

    private static boolean isOwn(URI from, URI portal) {
        return Objects.equals(from.getScheme(), portal.getScheme())
                && Objects.equals(from.getRawAuthority(), portal.getRawAuthority());
    }

    /** A path that begins with two slashes would be another host. */
    private static URI pathOf(URI from) {
        String path = from.getRawPath();
        boolean plain = path.startsWith("/") && !path.startsWith("//");
        return plain ? URI.create(path + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery())) : HOME;
    }
}
