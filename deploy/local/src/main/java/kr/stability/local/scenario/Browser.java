package kr.stability.local.scenario;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;

/** One person's browser without scripts: keeps cookies, follows redirects, posts forms. */
public final class Browser {
    private static final int MOST_REDIRECTS = 15;

    private final CookieJar cookies = new CookieJar();
    private final List<String> received = new ArrayList<>();

    /** Opens a page, following redirects as far as they lead. */
    public WebPage open(String url) {
        return page(follow(request(URI.create(url)).GET().build()));
    }

    /** Downloads a file, following redirects as far as they lead. */
    public byte[] download(String url) {
        HttpResponse<byte[]> response = follow(request(URI.create(url)).GET().build());
        if (response.statusCode() != 200) {
            throw new ScenarioFailure(url + " answers " + response.statusCode());
        }
        return response.body();
    }

    /** Presses a button of a form. */
    public WebPage submit(WebForm form) {
        URI target = URI.create(form.action());
        return page(follow(request(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", target.getScheme() + "://" + target.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build()));
    }

    /** Sends what no form sends, such as a file, with the cookies of this person; follows nothing. */
    public HttpResponse<byte[]> send(String url, UnaryOperator<HttpRequest.Builder> request) {
        HttpResponse<byte[]> response =
                Wire.send(request.apply(request(URI.create(url))).build());
        response.headers().allValues("Set-Cookie").forEach(this::take);
        return response;
    }

    /** The header {@code Cookie} that a page of this address gets. */
    public String cookies(String url) {
        return cookies.headerFor(URI.create(url));
    }

    /** Every {@code Set-Cookie} header that came, word for word. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** Takes a cookie in, as if a site had set it. */
    public void take(String header) {
        received.add(header);
        cookies.take(header);
    }

    private HttpResponse<byte[]> follow(HttpRequest first) {
        HttpRequest request = first;
        for (int step = 0; step < MOST_REDIRECTS; step++) {
            HttpResponse<byte[]> response = Wire.send(request);
            response.headers().allValues("Set-Cookie").forEach(this::take);
            String location = response.headers().firstValue("Location").orElse(null);
            if (response.statusCode() / 100 != 3 || location == null) {
                return response;
            }
            request = request(response.uri().resolve(location)).GET().build();
        }
        throw new ScenarioFailure("Too many redirects from " + first.uri());
    }

    private static WebPage page(HttpResponse<byte[]> response) {
        String url = response.uri().toString();
        String html = new String(response.body(), StandardCharsets.UTF_8);
        return new WebPage(url, response.statusCode(), Jsoup.parse(html, url));
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request =
                Wire.to(uri.toString()).header("Accept", "text/html,*/*;q=0.8").header("Accept-Language", "ko");
        String header = cookies.headerFor(uri);
        return header.isEmpty() ? request : request.header("Cookie", header);
    }
}
