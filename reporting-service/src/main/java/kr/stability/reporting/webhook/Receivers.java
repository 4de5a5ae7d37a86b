package kr.stability.reporting.webhook;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called. Checked when a webhook is made and again before every call: a name may lead elsewhere
 * by then. The platform keeps a looked-up name for 30 seconds, so the call goes to the addresses that were checked.
 */
@ApplicationScoped
class Receivers {
    private static final int LONGEST = 2000;
    private static final List<String> REHEARSAL = List.of("local", "test");

    /** True for https to the public internet; in rehearsals (profiles local and test) for this machine too. */
    boolean mayBeCalled(String url) {
        if (url.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(url);
            boolean whole = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return whole && (rehearsal() && isThisMachine(uri) || "https".equals(uri.getScheme()) && isPublic(uri));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static boolean rehearsal() {
        return ConfigUtils.getProfiles().stream().anyMatch(REHEARSAL::contains);
    }

    private static boolean isThisMachine(URI uri) {
        return List.of("http", "https").contains(uri.getScheme())
                && addresses(uri).findAny().isPresent()
                && addresses(uri).allMatch(InetAddress::isLoopbackAddress);
    }

    private static boolean isPublic(URI uri) {
        return addresses(uri).findAny().isPresent() && addresses(uri).allMatch(PublicAddress::is);
    }

    private static Stream<InetAddress> addresses(URI uri) {
        try {
            return Stream.of(InetAddress.getAllByName(uri.getHost()));
        } catch (UnknownHostException e) {
            return Stream.empty();
        }
    }
}
