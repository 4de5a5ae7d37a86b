package kr.stability.local.scenario;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form as a person fills it in: what the page offered, with the values as they stand now. */
public final class WebForm {
    private static final String NOT_TYPED = "input[type=submit],input[type=button],input[type=file],button";

    private final Element form;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private WebForm(Element form) {
        this.form = form;
    }

    /** Takes the values that the page shows, as a browser would send them back. */
    static WebForm of(Element form) {
        WebForm filled = new WebForm(form);
        form.select("input[name],select[name],textarea[name]").stream()
                .filter(control -> !control.is(NOT_TYPED) && !control.hasAttr("disabled"))
                .forEach(filled::takeShown);
        return filled;
    }

    private void takeShown(Element control) {
        if (control.is("[type=checkbox],[type=radio]")) {
            if (control.hasAttr("checked")) {
                add(control.attr("name"), ticked(control));
            }
        } else if (control.is("select")) {
            control.select("option[selected]").forEach(option -> add(control.attr("name"), option.val()));
        } else {
            add(control.attr("name"), control.is("textarea") ? control.wholeText() : control.val());
        }
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** Whether the page offers a field of this name, in this or another row. */
    public boolean offers(String name) {
        return form.select("input[name],select[name],textarea[name]").stream()
                .anyMatch(control -> withoutRows(control.attr("name")).equals(withoutRows(name)));
    }

    private static String withoutRows(String name) {
        return name.replaceAll("\\[\\d+]", "[]");
    }

    /** Types or chooses a value; what stood there before is gone. A lone checkbox is ticked with its own value. */
    public WebForm fill(String name, String value) {
        boolean tick = value.equals("true") && checkbox(name).isPresent();
        return put(name, tick ? ticked(checkbox(name).get()) : value);
    }

    /** What stands in a field; empty when there is nothing or no such field. */
    public String value(String name) {
        return String.join(",", values.getOrDefault(name, List.of()));
    }

    /** Ticks a checkbox. */
    public WebForm tick(String name) {
        Element box = checkbox(name)
                .orElseThrow(() -> new ScenarioFailure("No checkbox " + name + " in the form " + action()));
        return put(name, ticked(box));
    }

    private Optional<Element> checkbox(String name) {
        return form.select("[type=checkbox]").stream()
                .filter(control -> control.attr("name").equals(name))
                .findFirst();
    }

    private static String ticked(Element box) {
        return box.hasAttr("value") ? box.val() : "on";
    }

    private WebForm put(String name, String value) {
        values.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** The number of the row whose field has this value, such as the code of a component. */
    public OptionalInt row(String list, String field, String value) {
        Pattern name = Pattern.compile(Pattern.quote(list) + "\\[(\\d+)]\\." + Pattern.quote(field));
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().contains(value))
                .map(entry -> name.matcher(entry.getKey()))
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst();
    }

    /** The name of the field that holds exactly this value. */
    Optional<String> named(String value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the form has a button of this name and value. */
    public boolean hasButton(String name, String value) {
        return form.select("button[name],input[type=submit][name]").stream()
                .anyMatch(button ->
                        button.attr("name").equals(name) && button.val().equals(value));
    }

    /** Where the form is sent, absolute. */
    String action() {
        String action = form.absUrl("action");
        return action.isEmpty() ? form.baseUri() : action;
    }

    /** The body of the request that a browser would send. */
    public String encoded() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
