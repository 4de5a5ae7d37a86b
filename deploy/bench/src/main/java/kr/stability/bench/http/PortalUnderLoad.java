package kr.stability.bench.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.stability.local.scenario.Browser;
import kr.stability.local.scenario.CompanyPerson;
import kr.stability.local.scenario.WebForm;
import kr.stability.local.scenario.WebPage;
import kr.stability.local.stack.Ports;
import kr.stability.local.stack.ProjectFolder;
import kr.stability.local.stack.ServiceProcess;
import kr.stability.local.stack.ServiceProgram;

/** The packaged portal in front of the packaged reporting-service, with a drafter signed in and a plan of many measures. */
final class PortalUnderLoad implements Server, AutoCloseable {
    private static final int HEAP = 512;
    private static final int MEASURES = 100;
    private static final String DRAFTER = "kakao-drafter";

    private final MinistryUnderLoad ministry;
    private final ServiceProgram program;
    private final ServiceProcess process;
    private final Browser browser = new Browser();

    private PortalUnderLoad(MinistryUnderLoad ministry) {
        this.ministry = ministry;
        Map<String, String> environment = new HashMap<>(ministry.portalEnvironment());
        environment.putAll(Map.of(
                "QUARKUS_PROFILE", "local",
                "STABILITY_RATE_BURST", "1000000000",
                "SESSION_ENCRYPTION_SECRET", "bench-session-secret-of-the-portal",
                "MAIL_HOST", "localhost",
                "MAIL_PORT", "" + Ports.free()));
        program = new ServiceProgram(
                "operator-portal", ProjectFolder.find().application("operator-portal"), Ports.free(), environment);
        process = ServiceProcess.start(
                program, HEAP, Path.of("deploy/bench/target/operator-portal.log"), ServiceProcess.Pace.UNDER_LOAD);
    }

    static PortalUnderLoad before(MinistryUnderLoad ministry) {
        PortalUnderLoad portal = new PortalUnderLoad(ministry);
        try {
            portal.signIn();
            portal.writePlan();
            return portal;
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    private void signIn() {
        WebPage name = browser.open(program.url() + "/orders");
        WebPage password = browser.submit(name.formWith("username").fill("username", DRAFTER));
        browser.submit(password.formWith("password").fill("password", DRAFTER)).expectOk();
    }

    private void writePlan() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < MEASURES; i++) {
            String row = "measures[" + i + "].";
            fields.put(row + "code", "M" + i);
            fields.put(row + "requirements", Plans.REQUIREMENT);
            fields.put(row + "kind", "PLANNED");
            fields.put(row + "title.ko", "배포도구 동작-동작 전환 " + i);
            fields.put(row + "endsOn", "2027-09-30");
            fields.put(row + "milestones[0].code", "M" + i + "-1");
            fields.put(row + "milestones[0].title.ko", "설계 완료");
            fields.put(row + "milestones[0].dueOn", "2027-03-25");
        }
        new CompanyPerson(program.url(), DRAFTER).signIn().draft(ministry.served(), Map.of("measures", fields));
    }

    /** Path of the section with the measures. */
    String section() {
        return "/orders/" + ministry.served() + "/plan/measures";
    }

    /** Path of the uploads of evidence. */
    String uploads() {
        return "/orders/" + ministry.served() + "/plan/evidence/uploads";
    }

    /** The section's form with what stands there now. */
    WebForm form() {
        return browser.open(program.url() + section()).expectOk().formWith("version");
    }

    /** What a browser sends with each request; {@link HttpConnection} names no port. */
    Map<String, String> headers() {
        return Map.of("Cookie", browser.cookies(program.url() + "/orders"), "Origin", "http://localhost");
    }

    private String workbookUrl() {
        return program.url() + "/orders/" + ministry.served() + "/plan/workbook";
    }

    /** The plan as a workbook to be filled. */
    byte[] workbook() {
        return browser.download(workbookUrl());
    }

    /** Sends a filled workbook; the answer leads to its preview. */
    HttpResponse<byte[]> uploads(byte[] workbook) {
        String head = "--rows\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"plan.xlsx\"\r\n\r\n";
        return browser.send(
                workbookUrl(),
                request -> request.header("Content-Type", "multipart/form-data; boundary=rows")
                        .header("Origin", program.url())
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                BodyPublishers.ofByteArray(workbook),
                                BodyPublishers.ofString("\r\n--rows--\r\n"))));
    }

    /** Confirms what a preview shows. */
    HttpResponse<byte[]> confirms(String preview) {
        return browser.send(
                preview,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", program.url())
                        .POST(BodyPublishers.noBody()));
    }

    /** Opens an upload and returns its path. */
    String begun(long length) {
        HttpResponse<byte[]> made = browser.send(program.url() + uploads(), request -> tus(request, length));
        return URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpRequest.Builder tus(HttpRequest.Builder request, long length) {
        return request.header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "" + length)
                .header("Upload-Metadata", "filename ZHJpbGwucGRm")
                .header("Origin", program.url())
                .POST(BodyPublishers.noBody());
    }

    @Override
    public int port() {
        return program.port();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.close();
    }
}
