package kr.stability.reporting.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whether an address is one of the public internet. Whoever may name an address that this service calls could otherwise
 * reach what stands behind the firewall: the database, the metadata of a cloud, another pod.
 */
final class PublicAddress {
    private PublicAddress() {}

    /** True for a global unicast address; false for everything that IANA has set aside. */
    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        boolean setAside = first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (a[2] == 0 || a[2] == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && a[2] == 100)
                || first == 203 && second == 0 && a[2] == 113;
        return !setAside;
    }

    /** Only 2000::/3 is given out; of it not documentation, and 6to4 and Teredo hide an IPv4 address. */
    private static boolean isPublic6(byte[] a) {
        boolean global = (a[0] & 0xe0) == 0x20;
        boolean documentation = begins(a, 0x20, 0x01, 0x0d, 0xb8) || begins(a, 0x3f, 0xff);
        boolean teredo = begins(a, 0x20, 0x01, 0, 0);
        if (begins(a, 0x20, 0x02)) {
            return is(four(Arrays.copyOfRange(a, 2, 6)));
        }
        return global && !documentation && !teredo;
    }

    private static boolean begins(byte[] address, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress four(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
