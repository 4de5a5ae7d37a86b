package kr.stability.local.scenario;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as the browser shows it.
 *
 * @param url where the redirects ended
 * @param status of the last answer
 */
public record WebPage(String url, int status, Document document) {

    /**
     * The form that has a field of this name.
     *
     * @throws ScenarioFailure when the page has none; says what the page shows instead
     */
    public WebForm formWith(String field) {
        for (Element form : document.select("form")) {
            if (!form.getElementsByAttributeValue("name", field).isEmpty()) {
                return WebForm.of(form);
            }
        }
        throw new ScenarioFailure("No form with the field " + field + " on " + describe());
    }

    /** The first part of the page's text that matches. */
    public Optional<String> find(String regex) {
        return Pattern.compile(regex)
                .matcher(document.text())
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** The first link whose path matches. */
    public Optional<String> link(String pathRegex) {
        Pattern path = Pattern.compile(pathRegex);
        return document.select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(href ->
                        path.matcher(java.net.URI.create(href).getPath()).matches())
                .findFirst();
    }

    /** Refuses any page but a successful one, quoting what it says is wrong. */
    public WebPage expectOk() {
        if (status != 200) {
            throw new ScenarioFailure("Unexpected page: " + describe());
        }
        return this;
    }

    private String describe() {
        String alerts = document.select("[role=alert], .error, .field-error").stream()
                .map(Element::text)
                .distinct()
                .limit(8)
                .collect(Collectors.joining(" | "));
        return url + " (" + status + ", " + document.title() + ") " + alerts;
    }
}
