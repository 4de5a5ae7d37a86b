package kr.stability.reporting.pages;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.stability.reporting.json.Text;
import kr.stability.reporting.operator.Operator;

/** Names of the companies that a page speaks of, read at once. */
public record CompanyNames(Map<String, Text> byCode) {

    /** Of these codes, some of which may be null. Asks the database once, and not at all for none. */
    static CompanyNames of(Collection<String> codes) {
        var known = codes.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return new CompanyNames(known.isEmpty() ? Map.of() : Operator.names(known));
    }

    /** The name of a company; its code when none is registered. */
    public Text of(String code) {
        return byCode.getOrDefault(code, new Text(code, null));
    }
}
