package kr.stability.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import kr.stability.local.scenario.WebForm;

/**
 * What a drafter waits for, beside a bare handler of Vert.x that takes and gives as many bytes, turn by turn: a plan page with
 * 100 measures, a save of that section, an upload of 200 MB; each first beside itself. Prints a table of Markdown.
 *
 * <p>Usage: {@code PortalBench [pairs [seconds]]}.
 */
public final class PortalBench {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int NO_CONTENT = 204;
    private static final int CONNECTIONS = 8;
    private static final long WARM_UP_MILLIS = 15_000;
    private static final int UPLOAD = 200 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final Pairs pairs;
    private final long millis;
    private final PortalUnderLoad portal;
    private final MemoryServer memory;
    private final AtomicInteger version = new AtomicInteger();

    private PortalBench(Pairs pairs, long millis, PortalUnderLoad portal, MemoryServer memory) {
        this.pairs = pairs;
        this.millis = millis;
        this.portal = portal;
        this.memory = memory;
    }

    /** Prints and fails nobody: the verdict is the reader's. */
    public static void main(String[] args) throws Exception {
        Asked asked = Asked.of(args);
        try (MinistryUnderLoad ministry = MinistryUnderLoad.started();
                PortalUnderLoad portal = PortalUnderLoad.before(ministry);
                MemoryServer memory = MemoryServer.started()) {
            PortalBench bench = new PortalBench(asked.pairs(), asked.millis(), portal, memory);
            System.out.println(Pairs.HEAD);
            bench.page();
            bench.save();
            bench.upload();
        }
    }

    private void page() throws Exception {
        byte[] request = HttpConnection.get(portal.section(), portal.headers());
        ClosedLoop page = new ClosedLoop(portal, OK, () -> request);
        page.turn(CONNECTIONS, WARM_UP_MILLIS);
        Callable<Turn> own = () -> page.turn(CONNECTIONS, millis);
        pairs.itself("plan page", CONNECTIONS, own);
        long bytes;
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            bytes = connection.length(request);
        }
        ClosedLoop peer = memory.bare("GET", bytes, new byte[0]);
        peer.turn(CONNECTIONS, WARM_UP_MILLIS / 3);
        pairs.print(
                "plan page (" + bytes + " bytes) : bare",
                CONNECTIONS,
                own,
                () -> peer.turn(CONNECTIONS, millis).perSecond());
    }

    /** One drafter saves one change after the other: two at once would be a conflict, as it should. */
    private void save() throws Exception {
        WebForm form = portal.form();
        version.set(Integer.parseInt(form.value("version")));
        String before = form.fill("action", "save")
                .fill("measures[0].title.ko", "CHANGE")
                .fill("version", "VERSION")
                .encoded();
        ClosedLoop save = new ClosedLoop(portal, SEE_OTHER, () -> saving(before));
        save.turn(1, WARM_UP_MILLIS / 3);
        Callable<Turn> own = () -> save.turn(1, millis);
        pairs.few().itself("save", 1, own);
        byte[] body = before.getBytes(StandardCharsets.UTF_8);
        ClosedLoop peer = memory.bare("POST", 0, body);
        peer.turn(1, WARM_UP_MILLIS / 3);
        pairs.print(
                "save (" + body.length + " bytes) : bare",
                1,
                own,
                () -> peer.turn(1, millis).perSecond());
    }

    private byte[] saving(String form) {
        int saved = version.getAndIncrement();
        String body = form.replace("VERSION", "" + saved).replace("CHANGE", "change " + saved);
        Map<String, String> headers = new HashMap<>(portal.headers());
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return HttpConnection.request("POST", portal.section(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private void upload() throws Exception {
        byte[] file = new byte[UPLOAD];
        new Random(200).nextBytes(file);
        System.arraycopy(PDF, 0, file, 0, PDF.length);
        Callable<Turn> own = () -> uploaded(file);
        pairs.few().itself("upload", 1, own);
        ClosedLoop peer = memory.bare("POST", 0, file);
        pairs.print(
                "upload (" + UPLOAD + " bytes) : bare",
                1,
                own,
                () -> peer.turn(1, 1).perSecond());
    }

    private Turn uploaded(byte[] file) throws IOException {
        file[PDF.length]++; // another file each time
        Map<String, String> headers = new HashMap<>(portal.headers());
        headers.putAll(Map.of(
                "Tus-Resumable", "1.0.0", "Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"));
        byte[] request = HttpConnection.request("PATCH", portal.begun(file.length), headers, file);
        long cpu = portal.cpuNanos();
        long begun = System.nanoTime();
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            int status = connection.exchange(request);
            if (status != NO_CONTENT) {
                throw new IOException("the upload was answered " + status);
            }
        }
        long nanos = System.nanoTime() - begun;
        return Turn.of(java.util.List.of(nanos), nanos / 1e9, portal.cpuNanos() - cpu);
    }
}
