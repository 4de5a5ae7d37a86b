package kr.stability.peer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many bytes from memory: what an answer costs that asks nobody and reads nothing. */
@Path("/bytes")
public class Bytes {
    private static final Map<Integer, byte[]> KEPT = new ConcurrentHashMap<>();

    @GET
    @Path("{length}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public byte[] bytes(int length) {
        return KEPT.computeIfAbsent(length, byte[]::new);
    }
}
